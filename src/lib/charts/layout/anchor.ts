import type { Stretch } from './dodge-rows';
import { textWidth } from './text-width';

/** Narrowest picture that labels are laid out for, in px: a 320 px page (or one zoomed to it) without its margins. */
export const NARROW = 288;

/** How a label hangs on its place. */
export type Anchor = 'start' | 'middle' | 'end';

/** Hangs a label so that it stays inside the narrowest picture: centred on its place if it can be. */
export function anchorFor(place: number, width: number, picture = NARROW): Anchor {
  const x = (place / 100) * picture;
  if (x - width / 2 < 0) return 'start';
  return x + width / 2 > picture ? 'end' : 'middle';
}

/**
 * Place and anchor of a label: on its place if it fits the narrowest picture there, else from the nearer edge.
 * @returns place in per cent of the width
 */
export function hangLabel(place: number, width: number, picture = NARROW): { at: number; anchor: Anchor } {
  const x = (place / 100) * picture;
  const anchor = anchorFor(place, width, picture);
  const fits = anchor === 'middle' || (anchor === 'start' ? x + width <= picture : x - width >= 0);
  if (fits) return { at: place, anchor };
  return place < 50 ? { at: 0, anchor: 'start' } : { at: 100, anchor: 'end' };
}

/** A label's text with the place it hangs on. */
export interface HungLabel {
  text: string;
  at: number;
  anchor: Anchor;
}

/**
 * The longest of some wordings that fits the narrowest picture on its very place; the shortest, from the nearer edge,
 * where none does.
 * @param wordings longest first
 * @param size px of the letters
 * @throws RangeError when there is no wording
 */
export function longestThatFits(wordings: readonly string[], place: number, size: number): HungLabel {
  const hung = wordings.map((text) => ({ text, ...hangLabel(place, textWidth(text, size)) }));
  const chosen = hung.find(({ at }) => at === place) ?? hung.at(-1);
  if (!chosen) throw new RangeError('longestThatFits: no wording was given');
  return chosen;
}

/** The stretch of the narrowest picture that a label takes, in px. */
export function labelStretch(place: number, width: number, picture = NARROW): Stretch {
  const x = (place / 100) * picture;
  const anchor = anchorFor(place, width, picture);
  const start = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { start, end: start + width };
}

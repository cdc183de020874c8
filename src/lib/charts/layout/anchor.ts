import type { Stretch } from './dodge-rows';

/** Narrowest picture that labels are laid out for, in px: a 390 px page without its margins. */
export const NARROW = 340;

/** How a label hangs on its place. */
export type Anchor = 'start' | 'middle' | 'end';

/** Hangs a label so that it stays inside the narrowest picture: centred on its place if it can be. */
export function anchorFor(place: number, width: number, picture = NARROW): Anchor {
  const x = (place / 100) * picture;
  if (x - width / 2 < 0) return 'start';
  return x + width / 2 > picture ? 'end' : 'middle';
}

/** The stretch of the narrowest picture that a label takes, in px. */
export function labelStretch(place: number, width: number, picture = NARROW): Stretch {
  const x = (place / 100) * picture;
  const anchor = anchorFor(place, width, picture);
  const start = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { start, end: start + width };
}

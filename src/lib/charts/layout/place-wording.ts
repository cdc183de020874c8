import type { Anchor } from './anchor';
import { NARROW } from './anchor';
import { textWidth, wrapText } from './text-width';

/** Words beside a range: in per cent across, hung by their start or end, in as many lines as the room needs. */
export interface PlacedWording {
  at: number;
  /** Px from the range's end. */
  dx: number;
  anchor: Anchor;
  lines: string[];
}

const GAP = 8;

/**
 * Puts words beside a range on the scale from 0 to 100: before it where they fit there, else on the side with more room.
 * Without a range they stand at the start of the scale.
 */
export function placeWording(text: string, low: number | null, high: number | null): PlacedWording {
  if (low === null || high === null)
    return { at: 0, dx: 0, anchor: 'start', lines: wrapText(text, 14, NARROW) };
  const before = (low / 100) * NARROW - GAP;
  const after = ((100 - high) / 100) * NARROW - GAP;
  const ahead = textWidth(text, 14) <= before || before >= after;
  const lines = wrapText(text, 14, Math.max(ahead ? before : after, 1));
  if (ahead) return { at: low, dx: -GAP, anchor: 'end', lines };
  return { at: high, dx: GAP, anchor: 'start', lines };
}

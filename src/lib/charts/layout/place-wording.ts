import { NARROW, type Anchor } from './anchor';
import { LINE } from './percent-rows';
import { textWidth, wrapText } from './text-width';

/** Words beside a range on the scale from 0 to 100. */
export interface PlacedWording {
  /** Place across in per cent, and px from there. */
  at: number;
  dx: number;
  anchor: Anchor;
  lines: string[];
  /** Baseline of the first line, and px to the foot of the last, from the middle of the strip. */
  y: number;
  down: number;
}

const GAP = 8;
/** Px of half a bar. */
const HALF = 8;
/** Px of the scale. Text is estimated a fifth too wide; over a mere grid that spare is not needed. */
const ROOM = 1.2 * NARROW;
/** Least room in px for words at a bar's side. */
const LEAST = 90;

function centred(lines: string[]): Pick<PlacedWording, 'lines' | 'y' | 'down'> {
  const half = (LINE * lines.length) / 2;
  return { lines, y: 5 + LINE / 2 - half, down: Math.max(HALF, half) };
}

/**
 * Puts words beside a range: before it where they fit there, else on the side with more room, else under it.
 * Without a range they stand at the start of the scale.
 */
export function placeWording(text: string, low: number | null, high: number | null): PlacedWording {
  if (low === null || high === null)
    return { at: 0, dx: GAP, anchor: 'start', ...centred(wrapText(text, 14, NARROW)) };
  const before = (low / 100) * ROOM;
  const after = ((100 - high) / 100) * ROOM;
  const room = Math.max(before, after);
  if (room < LEAST) {
    const lines = wrapText(text, 14, NARROW);
    return { at: 0, dx: GAP, anchor: 'start', lines, y: HALF + 15, down: HALF + 2 + LINE * lines.length };
  }
  const ahead = textWidth(text, 14) <= before || before === room;
  const lines = wrapText(text, 14, ahead ? before : after);
  if (ahead) return { at: low, dx: -GAP, anchor: 'end', ...centred(lines) };
  return { at: high, dx: GAP, anchor: 'start', ...centred(lines) };
}

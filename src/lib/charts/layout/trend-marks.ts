import { formatPeriodShort } from '$lib/words/periods';
import type { SeriesBreak } from '$lib/words/trend-sentence';
import { periodPlace } from '../scales/time-scale';
import { labelStretch, anchorFor, NARROW, type Anchor } from './anchor';
import { dodgeColumn } from './dodge-column';
import { dodgeRows } from './dodge-rows';
import { textWidth, wrapText } from './text-width';
import { LEFT, RIGHT, type TrendFrame } from './trend-frame';
import { breakMonth, type DrawnPoint, type MissingStretch } from './trend-lines';

const PLOT = NARROW - LEFT - 12;

/** A break on the picture: its place, its letter and the note beneath. */
export interface PlacedBreak {
  at: number;
  letter: string;
  notes: string[];
}

/** The breaks that lie within the drawn time. */
export function breaksWithin(breaks: readonly SeriesBreak[], { from, to }: TrendFrame): SeriesBreak[] {
  return breaks.filter((one) => breakMonth(one) > from && breakMonth(one) < to);
}

/** The events whose first period is within the drawn time. */
export function eventsWithin<E extends { before: string }>(
  events: readonly E[],
  { from, to }: TrendFrame
): E[] {
  return events.filter(({ before }) => periodPlace(before).start >= from && periodPlace(before).end <= to);
}

/** Breaks lettered from the left; those at one place share a letter. */
export function placeBreaks(breaks: readonly SeriesBreak[], { x }: TrendFrame): PlacedBreak[] {
  const byMonth = new Map<number, string[]>();
  for (const one of breaks) byMonth.set(breakMonth(one), [...(byMonth.get(breakMonth(one)) ?? []), one.note]);
  const months = [...byMonth].sort(([a], [b]) => a - b);
  return months.map(([month, notes], i) => ({ at: x(month), letter: String.fromCharCode(65 + i), notes }));
}

/** An event's strip over its first period, and its label on a row of its own. */
export interface PlacedEvent {
  start: number;
  width: number;
  at: number;
  label: string;
  anchor: Anchor;
  row: number;
}

/** Places events. */
export function placeEvents(
  events: readonly { before: string; label: string }[],
  { x }: TrendFrame
): PlacedEvent[] {
  const inside = events.map(({ before, label }) => {
    const { start, middle, end } = periodPlace(before);
    return { start: x(start), width: x(end) - x(start), at: x(middle), label, text: textWidth(label, 13) };
  });
  const rows = dodgeRows(
    inside.map(({ at, text }) => labelStretch(at, text, PLOT)),
    6
  );
  return inside.map(({ text, ...event }, i) => ({
    ...event,
    anchor: anchorFor(event.at, text, PLOT),
    row: rows[i] ?? 0
  }));
}

/** A missing stretch on the base line, its word on a row above it. */
export interface PlacedMissing {
  start: number;
  width: number;
  at: number;
  word: string;
  anchor: Anchor;
  row: number;
}

/** Places the missing stretches of a series. */
export function placeMissing(stretches: readonly MissingStretch[], { x }: TrendFrame): PlacedMissing[] {
  const placed = stretches.map(({ start, end, word }) => {
    return { start: x(start), width: x(end) - x(start), at: x((start + end) / 2), word };
  });
  const widths = placed.map(({ word }) => textWidth(word, 12));
  const rows = dodgeRows(
    placed.map(({ at }, i) => labelStretch(at, widths[i] ?? 0, PLOT)),
    6
  );
  return placed.map((p, i) => ({ ...p, anchor: anchorFor(p.at, widths[i] ?? 0, PLOT), row: rows[i] ?? 0 }));
}

/** The label at the end of a line. */
export interface EndLabel {
  /** Lines of the label on wide pages. */
  lines: string[];
  /** The label in one line. */
  text: string;
  /** Where the line ends: per cent across, px down. */
  at: number;
  y: number;
  /** Middle of the label in px, clear of the others. */
  labelY: number;
}

const LINE = 16;

/** Labels of the lines' ends with their last values; the period is said where a line ends before the picture does. */
export function placeEnds(
  series: readonly { label: string; drawn: readonly DrawnPoint[] }[],
  frame: TrendFrame,
  height: number,
  format: (value: number) => string
): (EndLabel | null)[] {
  const ends = series.map(({ label, drawn }) => {
    const last = drawn.at(-1);
    if (!last) return null;
    const early = periodPlace(last.period).end < frame.to ? ` (${formatPeriodShort(last.period)})` : '';
    const text = `${label} ${format(last.value)}${early}`;
    const y = frame.scale.y(last.value);
    return { text, lines: wrapText(text, 14, RIGHT - 20), at: frame.x(last.month), y };
  });
  const shown = ends.filter((end) => end !== null);
  const wishes = shown.map((end) => ({ at: end.y, height: end.lines.length * LINE + 4 }));
  const places = dodgeColumn(wishes, -10, height + 10);
  return ends.map((end) => end && { ...end, labelY: places[shown.indexOf(end)] ?? end.y });
}

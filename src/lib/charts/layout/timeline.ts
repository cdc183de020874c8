import { partialDate } from '$lib/data/partial-date';
import {
  CHANGES_LANE,
  inspectionInWords,
  lanesOf,
  scaleInWords,
  type TimelineChange,
  type TimelineInspection
} from '$lib/words/describe-timeline';
import { changeInWords } from '$lib/words/service-changes';
import { percentScale, type PercentScale } from '../scales/percent-scale';
import { NARROW } from './anchor';
import { textWidth, wrapText } from './text-width';
import { thinLabels } from './thin-labels';

/** A year on the axis; its label may show on wide pages only. */
export interface YearTick {
  year: number;
  at: number;
  wide: boolean;
  narrow: boolean;
}

/** Place of an inspection or a change: middle, and the stretch of time that its date can mean where it is a mere year. */
export interface TimelineMark {
  at: number;
  year: { start: number; width: number } | null;
}

/** Its label: above its mark on narrow pages, beside it on wide ones, on the side with more room. */
export interface MarkLabel {
  narrow: string[];
  wide: string[];
  left: boolean;
}

/** An inspection or a change of the service in its row; `top` in rows, whose height changes with the page's width. */
export type TimelineRow = { top: number; mark: TimelineMark | null; label: MarkLabel } & (
  { inspection: TimelineInspection } | { change: TimelineChange }
);

/** A lane's heading or one of its rows. */
export type TimelineItem =
  { top: number; heading: { name: string; lines: string[]; scale: string } } | TimelineRow;

/** A line down from a change to the foot of the picture: where it is across, and where it begins, in rows. */
export interface SinceLine {
  at: number;
  wide: number;
  narrow: number;
}

/** Everything that a timeline draws. */
export interface TimelinePlan {
  ticks: YearTick[];
  items: TimelineItem[];
  /** One for each change whose date is verified. */
  since: SinceLine[];
  /** Height in rows. */
  height: number;
}

const AXIS = 0.7;
const HEADING = 1.3;
/** What a further line adds to a row on narrow pages, and on wide ones. */
const EXTRA = { narrow: 0.34, wide: 0.45 };
/** Middle of a mark on wide pages, in rows. */
const MIDDLE = 0.45;
/** Width at which a page turns wide (40rem), in px, and what the mark takes of it. */
const WIDE = 640;
const MARK = 30;

const rounded = (rows: number) => Math.round(rows * 100) / 100;

/** Years with part of one, so that days lie within their year. */
function yearOf(day: string): number {
  const start = Date.UTC(Number(day.slice(0, 4)), 0, 1);
  const next = Date.UTC(Number(day.slice(0, 4)) + 1, 0, 1);
  return Number(day.slice(0, 4)) + (Date.parse(day) - start) / (next - start);
}

/** Places a date on the axis; null when there is none or it is no date. */
export function placeDate(text: string | null, x: PercentScale): TimelineMark | null {
  const date = text === null ? null : partialDate(text);
  if (!date) return null;
  const [from, to] = [yearOf(date.from), yearOf(date.to)];
  if (date.precision !== 'year') return { at: x((from + to) / 2), year: null };
  const year = Number(date.text);
  return { at: x(year + 0.5), year: { start: x(year), width: x(year + 1) - x(year) } };
}

function yearTicks(first: number, last: number, x: PercentScale): YearTick[] {
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const places = years.map((year) => x(year));
  const width = textWidth('2026', 13) + 10;
  const wide = thinLabels(places, width, WIDE);
  const narrow = thinLabels(places, width, NARROW);
  return years.map((year, i) => ({
    year,
    at: places[i] ?? 0,
    wide: wide[i] ?? false,
    narrow: narrow[i] ?? false
  }));
}

function labelFor(text: string, mark: TimelineMark | null): MarkLabel {
  const at = mark?.at ?? 0;
  const room = (WIDE * Math.max(at, 100 - at)) / 100 - MARK;
  return { narrow: wrapText(text, 14, NARROW), wide: wrapText(text, 14, room), left: at > 50 };
}

function rowHeight({ narrow, wide }: MarkLabel): number {
  return 1 + Math.max(EXTRA.narrow * (narrow.length - 1), EXTRA.wide * Math.max(0, wide.length - 2));
}

/** Middle of a row's mark in rows: near the top on wide pages, under the label on narrow ones. */
function marksMiddle(top: number, label: MarkLabel): { wide: number; narrow: number } {
  return { wide: rounded(top + MIDDLE), narrow: rounded(top + rowHeight(label) - 0.4) };
}

/**
 * Lays out a service's inspections, one lane a programme and one row an inspection, under a lane of the changes of the
 * service, where there are any.
 * @param first first year of the axis
 * @param last last year of the axis, or the last year of an inspection where that is later
 */
export function planTimeline(
  inspections: readonly TimelineInspection[],
  serviceId: string,
  first: number,
  last: number,
  changes: readonly TimelineChange[] = []
): TimelinePlan {
  const dates = [...inspections.map(({ published }) => published), ...changes.map(({ date }) => date)];
  const years = dates.map((date) => Number(date?.slice(0, 4) ?? first));
  const [start, end] = [Math.min(first, ...years), Math.max(last, ...years)];
  const x = percentScale(start, end + 1);
  let top = AXIS;
  const take = (height: number) => {
    const at = rounded(top);
    top += height;
    return at;
  };
  const headed = (name: string, scale: string) => ({
    top: take(HEADING),
    heading: { name, lines: wrapText(name, 15, NARROW), scale }
  });
  const placed = (date: string | null, words: string) => {
    const mark = placeDate(date, x);
    const label = labelFor(words, mark);
    return { top: take(rowHeight(label)), mark, label };
  };
  const ofChanges = changes.length ? [headed(CHANGES_LANE.name, CHANGES_LANE.scale)] : [];
  const changed = changes.map((change) => ({ change, ...placed(change.date, changeInWords(change)) }));
  const lanes = lanesOf(inspections).flatMap((lane): TimelineItem[] => [
    headed(lane.name, scaleInWords(lane.scale)),
    ...lane.inspections.map((inspection) => ({
      inspection,
      ...placed(inspection.published, inspectionInWords(inspection, serviceId))
    }))
  ]);
  const since = changed.flatMap(({ top, mark, label }) =>
    mark ? [{ at: mark.at, ...marksMiddle(top, label) }] : []
  );
  return {
    ticks: yearTicks(start, end, x),
    items: [...ofChanges, ...changed, ...lanes],
    since,
    height: rounded(top)
  };
}

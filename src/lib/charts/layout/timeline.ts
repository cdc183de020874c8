import { partialDate } from '$lib/data/partial-date';
import {
  inspectionInWords,
  lanesOf,
  scaleInWords,
  type TimelineInspection
} from '$lib/words/describe-timeline';
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

/** An inspection's place: middle, and the stretch of time that its date can mean where it is a mere year. */
export interface TimelineMark {
  at: number;
  year: { start: number; width: number } | null;
}

/** An inspection's label: above its mark on narrow pages, beside it on wide ones, on the side with more room. */
export interface InspectionLabel {
  narrow: string[];
  wide: string[];
  left: boolean;
}

/** A lane's heading or one inspection, with its place in rows; a row's height changes with the width of the page. */
export type TimelineItem = { top: number } & (
  | { heading: { name: string; lines: string[]; scale: string } }
  | { inspection: TimelineInspection; mark: TimelineMark | null; label: InspectionLabel }
);

/** Everything that a timeline draws. */
export interface TimelinePlan {
  ticks: YearTick[];
  items: TimelineItem[];
  /** Height in rows. */
  height: number;
}

const AXIS = 0.7;
const HEADING = 1.3;
/** What a further line adds to a row on narrow pages, and on wide ones. */
const EXTRA = { narrow: 0.34, wide: 0.45 };
/** Width at which a page turns wide (40rem), in px, and what the mark takes of it. */
const WIDE = 640;
const MARK = 30;

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

function labelFor(text: string, mark: TimelineMark | null): InspectionLabel {
  const at = mark?.at ?? 0;
  const room = (WIDE * Math.max(at, 100 - at)) / 100 - MARK;
  return { narrow: wrapText(text, 14, NARROW), wide: wrapText(text, 14, room), left: at > 50 };
}

function rowHeight({ narrow, wide }: InspectionLabel): number {
  return 1 + Math.max(EXTRA.narrow * (narrow.length - 1), EXTRA.wide * Math.max(0, wide.length - 2));
}

/**
 * Lays out a service's inspections, one lane a programme and one row an inspection.
 * @param first first year of the axis
 * @param last last year of the axis, or the last year of an inspection where that is later
 */
export function planTimeline(
  inspections: readonly TimelineInspection[],
  serviceId: string,
  first: number,
  last: number
): TimelinePlan {
  const years = inspections.map(({ published }) => Number(published?.slice(0, 4) ?? first));
  const [start, end] = [Math.min(first, ...years), Math.max(last, ...years)];
  const x = percentScale(start, end + 1);
  let top = AXIS;
  const take = (height: number) => {
    const at = Math.round(top * 100) / 100;
    top += height;
    return at;
  };
  const items = lanesOf(inspections).flatMap((lane): TimelineItem[] => {
    const heading = {
      name: lane.name,
      lines: wrapText(lane.name, 15, NARROW),
      scale: scaleInWords(lane.scale)
    };
    const rows = lane.inspections.map((inspection) => {
      const mark = placeDate(inspection.published, x);
      return { inspection, mark, label: labelFor(inspectionInWords(inspection, serviceId), mark) };
    });
    return [
      { top: take(HEADING), heading },
      ...rows.map((row) => ({ top: take(rowHeight(row.label)), ...row }))
    ];
  });
  return { ticks: yearTicks(start, end, x), items, height: Math.round(top * 100) / 100 };
}

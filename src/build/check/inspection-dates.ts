import { partialDate, partialSpan } from '$lib/data/partial-date';
import type { Fault } from '$lib/data/read-table';
import type { Facts } from '../facts';
import { cellsOf } from './cells';
import type { Placed } from './placed';
import { faultAt, placed } from './placed';

/** First and last day that a programme's fieldwork can have been, as far as its dates are precise. */
interface Window {
  from: string;
  /** The last day of all when the programme still runs. */
  to: string;
  words: string;
}

function windowsOf(facts: Facts): ReadonlyMap<string, Window> {
  const windows = cellsOf(facts.tables.programmes).flatMap(({ text }): [string, Window][] => {
    const first = partialDate(text.first_fieldwork ?? '');
    const last = text.last_fieldwork ? partialDate(text.last_fieldwork) : null;
    if (!first || (text.last_fieldwork && !last)) return [];
    const words = `${first.text} to ${last?.text ?? 'today'}`;
    return [[text.programme_id ?? '', { from: first.from, to: last?.to ?? '9999-12-31', words }]];
  });
  return new Map(windows);
}

function datesOf(at: Placed<'inspections'>, window: Window | undefined): Fault[] {
  const { fieldwork, published, published_by: by, programme_id: programme } = at.row;
  const span = fieldwork === null ? null : partialSpan(fieldwork);
  const report = partialDate(published);
  if (!report) return [];
  const faults: Fault[] = [];
  const fault = (column: string, expected: string) =>
    faults.push(faultAt(at, column, expected, 'inspection-dates'));
  const latest = by === null ? null : partialDate(by);
  if (latest && (latest.to < report.from || latest.to >= report.to))
    fault('published_by', `a date that narrows ${published}, or nothing`);
  if (span && span.end.from > report.to)
    fault('fieldwork', `dates before the report appeared (${published})`);
  if (!window) return faults;
  const within = `fieldwork within ${window.words}, the time of programme ${programme}`;
  if (span && (span.start.to < window.from || span.end.from > window.to)) fault('fieldwork', within);
  if (!span && report.to < window.from)
    fault('published', `a date after ${window.from}, when ${programme} began`);
  return faults;
}

/**
 * Fieldwork after publication or outside its programme's time, and reports that appeared before their programme began.
 * Dates known to the month or year are wrong only where no day of theirs can be right.
 */
export function impossibleInspectionDates(facts: Facts): Fault[] {
  const windows = windowsOf(facts);
  return placed(facts.tables.inspections).flatMap((at) => datesOf(at, windows.get(at.row.programme_id)));
}

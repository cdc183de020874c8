import { partialDate } from '$lib/data/partial-date';
import { period } from '$lib/data/period';
import type { Fault } from '$lib/data/read-table';
import type { Facts } from '../facts';
import type { Cells } from './placed';
import { faultAt, placed } from './placed';

function reversed(at: Cells, from: string, to: string): Fault[] {
  const start = partialDate(at.text[from] ?? '');
  const end = partialDate(at.text[to] ?? '');
  if (!start || !end || end.to >= start.from) return [];
  return [faultAt(at, to, `a date not before ${from} (${start.text})`, 'reversed-dates')];
}

function reversedBreak(at: Cells): Fault[] {
  const after = period(at.text.after ?? '');
  const before = period(at.text.before ?? '');
  if (!after || !before || before.firstMonth > after.firstMonth) return [];
  return [faultAt(at, 'before', `a period later than after (${after.text})`, 'reversed-dates')];
}

/** Spans that end before they begin: programmes, services, validity of codes, windows of totals, breaks. */
export function reversedSpans({ tables }: Facts): Fault[] {
  return [
    ...placed(tables.programmes).flatMap((at) => reversed(at, 'first_fieldwork', 'last_fieldwork')),
    ...placed(tables.services).flatMap((at) => reversed(at, 'began', 'ended')),
    ...placed(tables.area_codes).flatMap((at) => reversed(at, 'valid_from', 'valid_to')),
    ...placed(tables.official_totals).flatMap((at) => reversed(at, 'window_from', 'window_to')),
    ...placed(tables.breaks).flatMap(reversedBreak)
  ];
}

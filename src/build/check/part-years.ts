import type { AuditRow } from '$lib/data/audit';
import { partialDate } from '$lib/data/partial-date';
import type { Facts } from '../facts';
import { cellsOf } from './cells';
import { doubtAt, placed } from './placed';
import type { Point } from './series';
import { pointsBy, pointsOf } from './series';

const CHECK = 'part-year';
/** Kinds of recode that leave the area as it was, so that no year of it is cut short. */
const SAME_AREA = /^(same area|recode|reissued)/;

const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** First month after each ended code's last day, and first month of each code that began with other bounds. */
function turns({ tables }: Facts): {
  ended: ReadonlyMap<string, number>;
  began: ReadonlyMap<string, number>;
} {
  const ended = new Map<string, number>();
  const began = new Map<string, number>();
  for (const { text } of cellsOf(tables.area_codes)) {
    const last = partialDate(text.valid_to ?? '');
    const first = partialDate(text.valid_from ?? '');
    if (last) ended.set(text.area_code ?? '', monthOf(last.to) + 1);
    if (first) began.set(text.area_code ?? '', monthOf(first.from));
  }
  for (const { text } of cellsOf(tables.gss_recodes)) {
    const from = partialDate(text.from_date ?? '');
    if (!from || SAME_AREA.test(text.kind ?? '')) continue;
    for (const code of (text.new_code ?? '').split(';')) began.set(code, monthOf(from.from));
  }
  return { ended, began };
}

/** Indicators counted on one day, such as 30 June: no part of a year is missing from them. */
function stockIndicators({ tables }: Facts): ReadonlySet<string> {
  const onOneDay = placed(tables.indicators).filter(({ row }) => /^\d{1,2} [A-Z]/.test(row.period_type));
  return new Set(onOneDay.map(({ row }) => row.indicator_id));
}

const within = (month: number | undefined, { start, months }: Point) =>
  month !== undefined && month > start && month < start + months;

/** Values of less than a year, and of the year in which an authority ended or began. */
export function partYears(facts: Facts): AuditRow[] {
  const { ended, began } = turns(facts);
  const stocks = stockIndicators(facts);
  return pointsOf(facts).flatMap((point) => {
    const { area_code: code, area_name: name, period } = point.at.row;
    if (stocks.has(point.at.row.indicator_id)) return [];
    const doubt = (reason: string) => [doubtAt(point.at, 'period', CHECK, reason)];
    if (point.months !== 12)
      return doubt(`The period ${period} is ${point.months} months long: not to be read beside whole years.`);
    if (within(ended.get(code ?? ''), point))
      return doubt(`${name} (${code}) ended within ${period}: the value may cover only a part of the year.`);
    if (within(began.get(code ?? ''), point))
      return doubt(`${name} (${code}) began within ${period}: the value may cover only a part of the year.`);
    return [];
  });
}

/**
 * Values under a code that had ended before the period began. Where the source has no value under the codes that
 * replaced it, it still publishes on the old boundaries and this is a note; else the two may be counted twice.
 */
export function endedCodes(facts: Facts): AuditRow[] {
  const { ended } = turns(facts);
  const successors = new Map(
    cellsOf(facts.tables.area_codes).map(({ text }) => [
      text.area_code,
      text.successor_codes?.split(';') ?? []
    ])
  );
  const table = (point: Point) =>
    `${point.at.row.indicator_id} ${point.at.row.source_id} ${point.at.row.period}`;
  const tables = pointsBy(pointsOf(facts), table);
  return pointsOf(facts).flatMap((point) => {
    const { area_code: code, area_name: name, period } = point.at.row;
    const end = ended.get(code ?? '');
    if (end === undefined || point.start < end) return [];
    const heirs = successors.get(code ?? '') ?? [];
    const both = tables.get(table(point))?.some(({ at }) => heirs.includes(at.row.area_code ?? ''));
    const why = both
      ? 'the source also has values under the codes that replaced it, so the two must never be added'
      : 'the source still uses the boundaries of before';
    const reason = `${name} (${code}) had ended before ${period}: ${why}.`;
    return [doubtAt(point.at, 'area_code', 'ended-code', reason, both ? 'doubt' : 'note')];
  });
}

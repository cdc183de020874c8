import { comparisonBasis, comparisonFinding } from '$lib/words/comparison-sentence';
import { countOf, listInWords, sentenceCase } from '$lib/words/lists';
import { formatPeriod } from '$lib/words/periods';
import { rankInWords } from '$lib/words/rank-words';
import { spreadFinding } from '$lib/words/spread-finding';
import { isValued, missingByReason, type AreaRow } from './area-rows';
import { areasInWords } from './choice';
import { comparisonOf } from './comparison-of';
import type { IndicatorHead, LevelPeriod, LevelSlice } from './slice';

/** Most areas that are named one by one in a caveat. */
const NAMED = 6;

/** The title of the ranked list: the chosen service against similar services, else how far the areas spread. */
export function rankedTitle(
  head: IndicatorHead,
  slice: LevelSlice,
  period: LevelPeriod,
  rows: readonly AreaRow[]
): string {
  const own = slice.level === 'service' ? rows.find(({ role }) => role === 'own') : undefined;
  const input = own ? comparisonOf(head, period, own.place) : null;
  if (own && input) return comparisonFinding({ ...input, name: `${head.name} in ${own.name}` });
  const valued = rows.filter(isValued);
  const end = (row: (typeof valued)[number] | undefined) =>
    row ? { label: row.name, value: row.value } : null;
  return spreadFinding({
    name: head.name,
    unit: head.unit,
    period: period.period,
    areas: areasInWords(slice.level),
    lowest: end(valued.at(0)),
    highest: end(valued.at(-1)),
    middle: period.middle,
    n: valued.length
  });
}

/** What is drawn, in one line. */
export function rankedDescription(head: IndicatorHead, slice: LevelSlice, period: LevelPeriod): string {
  const areas = sentenceCase(areasInWords(slice.level));
  const lines = period.columns.lower ? ', each with its 95 % interval' : '';
  return `${areas} in the order of their values${lines}: ${head.name.toLowerCase()}, ${head.unit}, ${formatPeriod(period.period)}.`;
}

/** What stands behind the chosen area's place: its comparison and its rank; empty where none is chosen. */
export function ownWords(
  head: IndicatorHead,
  slice: LevelSlice,
  period: LevelPeriod,
  rows: readonly AreaRow[]
): string[] {
  return rows
    .filter(({ role }) => role === 'own')
    .flatMap((own) => {
      if (own.value === null) return [`${own.name}: ${own.known} for ${formatPeriod(period.period)}.`];
      const input = slice.level === 'service' ? comparisonOf(head, period, own.place) : null;
      const basis = input ? [comparisonBasis(input)] : [];
      if (own.rankLow === null || own.rankHigh === null) return basis;
      const rank = rankInWords(own.rankLow, own.rankHigh, period.rankedOf ?? 0);
      return [
        ...basis,
        `Counted from the lowest, ${own.name} could stand ${rank}: its figures leave that open.`
      ];
    });
}

function intervalWords(head: IndicatorHead, period: LevelPeriod, rows: readonly AreaRow[]): string {
  if (period.columns.lower) {
    const derived = period.countsDerived
      ? ' The counts behind the intervals are not published: they were worked out from the rate and the population.'
      : '';
    const without = rows.filter((row) => row.value !== null && row.lower === null).length;
    const some = without ? ` ${countOf(without, 'area')} without counts have none.` : '';
    return `Lines are 95 % intervals: how far chance alone could move a value.${derived}${some}`;
  }
  if (head.judgedBy === 'none')
    return 'Values are counts of people, not samples; no interval belongs to them.';
  const why = head.carries.includes('interval')
    ? 'no counts are held for this period'
    : (head.cannot ?? '').replace(/^No interval[^:]*: /, '').replace(/\.\s.*$/, '');
  return `No interval can be given (${why.replace(/\.$/, '')}), so how much of a difference is chance cannot be told.`;
}

function missingWords(rows: readonly AreaRow[]): string {
  const kinds = missingByReason(rows).map(({ reason, names }) =>
    names.length <= NAMED ? `${listInWords(names)} (${reason})` : `${names.length} ${reason}`
  );
  return kinds.length ? ` Without a value: ${kinds.join('; ')}.` : '';
}

/** What a reader must know of the list: what the lines are or why there are none, who is missing, what is doubtful. */
export function rankedCaveat(head: IndicatorHead, period: LevelPeriod, rows: readonly AreaRow[]): string {
  const doubtful = rows.filter((row) => row.doubtful).map(({ name }) => name);
  const doubt = doubtful.length ? ` Hollow, to be read with care: ${listInWords(doubtful)}.` : '';
  return `${intervalWords(head, period, rows)}${missingWords(rows)}${doubt}`;
}

import { ratedOf } from '$lib/words/describe-rating-bars';
import type { DistributionRow } from '$lib/words/describe-distribution';
import { countOf, listInWords, sentenceCase } from '$lib/words/lists';
import { formatNumber } from '$lib/words/numbers';
import { ratingTrendFinding } from '$lib/words/rating-trend';
import type { TrendChoice } from './choice';
import { periodRows, type ProgrammeRows } from './period-rows';
import type { AreaRow } from './area-rows';
import type { TrendSlice } from './slice';

/** The place of a choice as it stands in a sentence. */
export function placeInWords(slice: TrendSlice, { place }: Pick<TrendChoice, 'place'>): string {
  const found = slice.places[place];
  if (!found) return '';
  return found.kind === 'police-force-area' ? `the police force area of ${found.name}` : found.name;
}

/** How many inspections have a rating, and for how many more none was found. */
export function inspectionsInWords({ whole }: Pick<ProgrammeRows, 'whole'>): string {
  const more = whole.notFound > 0 ? `, and ${whole.notFound} with none found` : '';
  return `${countOf(ratedOf(whole), 'inspection')} with an overall rating${more}`;
}

/** The finding on ratings for a choice, of the first programme that it shows; it names the place where one was chosen. */
export function ratingFinding(slice: TrendSlice, choice: TrendChoice): string {
  const [first] = periodRows(slice, choice);
  if (!first) return 'No programme was found';
  const finding = ratingTrendFinding(first.rows, first.whole, choice.period);
  if (choice.place === 0) return finding;
  return `${sentenceCase(placeInWords(slice, choice))}: ${finding}`;
}

/** What stands on the page after a choice, in one sentence to be read out. */
export function statusInWords(slice: TrendSlice, choice: TrendChoice): string {
  const parts = periodRows(slice, choice).map(
    (part) => `${part.programme.short}: ${inspectionsInWords(part)}`
  );
  return `${sentenceCase(placeInWords(slice, choice))}, by ${choice.period}. ${sentenceCase(parts.join('; '))}.`;
}

/** The finding on scores: between which years the medians lie, or how many scores there are where no year has one. */
export function scoreFinding(rows: readonly DistributionRow[]): string {
  const found = rows.reduce((sum, { scores }) => sum + scores.length, 0);
  const all = rows.reduce((sum, { inspections }) => sum + inspections, 0);
  if (found === 0) return 'No score was found';
  const known = rows.flatMap(({ label, median }) => (median === null ? [] : [{ label, median }]));
  const [low, ...rest] = known.toSorted((a, b) => a.median - b.median);
  const high = rest.at(-1);
  const of = `${found} of ${countOf(all, 'score')} found`;
  if (!low) return `Too few scores in any year for a median: ${of}`;
  if (!high) return `Median score ${formatNumber(low.median)} of 36 in ${low.label}; ${of}`;
  const each = `${formatNumber(low.median)} (${low.label})`;
  const to = `${formatNumber(high.median)} (${high.label})`;
  return `Median scores lie between ${each} and ${to} out of 36; ${of}`;
}

/** The finding on areas: where most and fewest services have a rating found, and how many have none. */
export function areaFinding(rows: readonly AreaRow[], short: string): string {
  const services = rows.reduce((sum, row) => sum + row.services, 0);
  const rated = rows.reduce((sum, row) => sum + row.rated, 0);
  const whole = rows.filter((row) => row.rated === row.services).map(({ bar }) => bar.label);
  const everywhere =
    whole.length > 0 && whole.length <= 4 ? `; for every service of ${listInWords(whole)}` : '';
  return `A rating by the ${short} was found for ${rated} of ${services} services of today${everywhere}`;
}

/** How many services are in one state, with the areas they are in, most first; empty for none. */
function stateByArea(rows: readonly AreaRow[], of: (row: AreaRow) => number, what: string): string {
  const some = rows.filter((row) => of(row) > 0).toSorted((a, b) => of(b) - of(a));
  const all = some.reduce((sum, row) => sum + of(row), 0);
  const each = some.map((row) => `${of(row)} in ${row.bar.label}`);
  return all === 0 ? '' : `${what} ${countOf(all, 'service')}: ${listInWords(each)}.`;
}

/** The services of today without a rating found, by what is missing and where; one sentence for each state. */
export function missingByArea(rows: readonly AreaRow[]): string[] {
  return [
    stateByArea(rows, ({ unrated }) => unrated, 'An inspection was found, but not its rating, for'),
    stateByArea(rows, ({ notFound }) => notFound, 'No inspection was found for')
  ].filter((sentence) => sentence !== '');
}

/** What of a place's services was found: `11 of 12 services`, with the rest named by what is missing. */
export function coverageInWords({ services, rated, unrated, notFound }: AreaRow): string {
  const missing = [
    ...(unrated > 0 ? [`${unrated} inspected, rating not found`] : []),
    ...(notFound > 0 ? [`${notFound} without an inspection found`] : [])
  ];
  const rest = missing.length ? `; ${missing.join(', ')}` : '';
  return `${rated} of ${countOf(services, 'service')}${rest}`;
}

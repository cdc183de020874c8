import type { ComparisonVerdict } from '$lib/data/words';
import type { SetScores } from '$lib/queries/set-scores';
import type { SetStandard } from '$lib/queries/set-standards';
import { setInProse, type NamedSet } from './comparator-names';
import { formatPartialDate } from './dates';
import { countOf, listInWords } from './lists';
import { formatNumber } from './numbers';

/** Scores of a set with the place of the service's own among them, as the statistics gave it. */
export type PlacedScores = Omit<SetScores, 'service_id' | 'kind' | 'set_id'> & { placed: ComparisonVerdict };

/** Fewer known members than this give no comparison. */
const FEWEST = 3;

/**
 * How the latest ratings out of 36 of a set's other services fell: how many are known, how many Good or better, from
 * which programmes and when, and where the service's own score lies.
 */
export function ratingsOfSet(row: PlacedScores, set: NamedSet, service: string): string[] {
  const whom = setInProse(set);
  if (row.members_rated < FEWEST) {
    return [
      `Only ${row.members_rated} of ${row.members} ${whom} have a rating on the 0–36 scale in open sources; a comparison needs three.`
    ];
  }
  const each = [
    ['Outstanding', row.outstanding],
    ['Good', row.good],
    ['Requires improvement', row.requires_improvement],
    ['Inadequate', row.inadequate]
  ] as const;
  const counts = listInWords(each.filter(([, n]) => n > 0).map(([rating, n]) => `${n} ${rating}`));
  const dates =
    row.oldest && row.newest
      ? ` Their reports are from ${formatPartialDate(row.oldest)} to ${formatPartialDate(row.newest)}${row.programmes ? ` (${row.programmes})` : ''}.`
      : '';
  const own = row.rating ? ` ${service}: ${row.rating}.` : ` No such rating of ${service} was found.`;
  const known = `Of ${row.members} ${whom}, ${countOf(row.members_rated, 'latest rating')} on the 0–36 scale could be found: ${row.good_or_better} of ${row.members_rated} are Good or better (${counts}).`;
  return [`${known}${own}${dates}`, scores(row, whom, service)].filter((sentence) => sentence !== '');
}

function scores(row: PlacedScores, whom: string, service: string): string {
  const { score, median, members_scored: known } = row;
  if (score === null || median === null || known < FEWEST) return '';
  const place =
    row.placed === 'none'
      ? 'Whether that is more or less than most cannot be told, since the other scores were not found.'
      : `That is ${row.placed} their middle half, whatever the scores are that were not found.`;
  return `${service} scored ${formatNumber(score)} of 36; the scores found for ${known} of ${row.members} ${whom} have their median at ${formatNumber(median)}. ${place} Services are inspected in different years and partly because of risk, so this is where they stood, not a league table.`;
}

/** What can be said of a service's standards beside a set's: today mostly that too few are known. */
export function standardsOfSet(
  rows: readonly Pick<SetStandard, 'standard_code' | 'members' | 'members_known'>[],
  set: NamedSet
): string {
  const whom = setInProse(set);
  const [first] = rows;
  if (!first)
    return `Standards are not compared with ${whom}: the twelve ratings of its latest inspection are not all known from its report or another published page.`;
  const known = Math.max(...rows.map((row) => row.members_known));
  return `Standards are not compared with ${whom}: all twelve ratings, from a report or another published page of the same programme, are known for ${known} of ${first.members}. Ratings known only in part were picked by others and would mislead.`;
}

import { RATINGS, type Rating, type SCORE_BASES, type StandardsBetween } from '$lib/data/words';
import { formatPartialDate } from './dates';
import { countOf, listInWords } from './lists';
import { scoreBasisWords } from './score-basis';

type ScoreBasis = (typeof SCORE_BASES)[number] | null;

/** What words need of two inspections of one service, one after the other. */
export interface Change {
  service: string;
  from_rating: Rating;
  to_rating: Rating;
  /** Dates of the two reports as exactly as they are known. */
  from_published: string;
  to_published: string;
  /** Calendar months between the reports: fewest and most that the dates allow. */
  months_least: number;
  months_most: number;
  standards: StandardsBetween;
}

/** Which way a rating moved between inspections by comparable standards. */
export type Move = 'higher' | 'same' | 'lower';

/** The way from one rating to another: higher, the same, lower. */
export function moveOf(from: Rating, to: Rating): Move {
  const steps = RATINGS.indexOf(to) - RATINGS.indexOf(from);
  return steps > 0 ? 'higher' : steps < 0 ? 'lower' : 'same';
}

/** How long lay between two reports: `33 months`, or `62 to 73 months` where a report is dated by its year only. */
export function monthsInWords({
  months_least,
  months_most
}: Pick<Change, 'months_least' | 'months_most'>): string {
  return months_least === months_most
    ? countOf(months_least, 'month')
    : `${months_least} to ${months_most} months`;
}

/** A move with its size: `two ratings higher`, `the same rating`. */
export function moveInWords(from: Rating, to: Rating): string {
  const move = moveOf(from, to);
  if (move === 'same') return 'the same rating';
  const steps = Math.abs(RATINGS.indexOf(to) - RATINGS.indexOf(from));
  return `${['one rating', 'two ratings', 'three ratings'][steps - 1] ?? ''} ${move}`;
}

/** A rating with the date of its report: `Good (September 2021)`. */
function ratedOn(rating: Rating | null, published: string): string {
  return `${rating ?? 'no rating found'} (${formatPartialDate(published)})`;
}

/**
 * A pair in words: `Blackpool: Inadequate (December 2018), then Good (September 2021), 33 months later`. Whether the
 * later rating is higher is said only where the standards are comparable.
 */
export function changeInWords(change: Change): string {
  const { service, from_rating, to_rating, from_published, to_published, standards } = change;
  const move = standards === 'different' ? '' : `, ${moveInWords(from_rating, to_rating)}`;
  return `${service}: ${ratedOn(from_rating, from_published)}, then ${ratedOn(to_rating, to_published)}, ${monthsInWords(change)} later${move}`;
}

/** What is said where each service that rose stood where nothing lower is: it could not have fallen. */
function fromTheBottom(pairs: readonly Change[]): string {
  const rose = pairs.filter(({ from_rating, to_rating }) => moveOf(from_rating, to_rating) === 'higher');
  if (rose.length === 0 || rose.some(({ from_rating }) => from_rating !== RATINGS[0])) return '';
  const those = rose.length === 1 ? 'the one that rose' : `all ${rose.length} that rose`;
  return `; ${those} had been ${RATINGS[0]}, below which there is nothing`;
}

/**
 * The finding on pairs by comparable standards: how many ended higher, the same and lower, of how many.
 * @param pairs none of them by different standards
 */
export function changesFinding(pairs: readonly Change[]): string {
  if (pairs.length === 0) return 'No service is known to have been rated twice by comparable standards';
  const count = (move: Move) =>
    pairs.filter(({ from_rating, to_rating }) => moveOf(from_rating, to_rating) === move).length;
  const or = (n: number) => (n === 0 ? 'none' : String(n));
  const all = pairs.length === 1 ? 'one re-inspection' : `${pairs.length} re-inspections`;
  return `Of ${all} by comparable standards, ${or(count('higher'))} ended in a higher rating, ${or(count('same'))} in the same and ${or(count('lower'))} in a lower one${fromTheBottom(pairs)}`;
}

/**
 * What is said of pairs whose later inspection was by another set of standards: that they are no change.
 * @param pairs all of them by different standards
 */
export function apartFinding(pairs: readonly Change[]): string {
  const had = pairs.length === 1 ? '1 service has' : `${pairs.length} services have`;
  return `${had} a rating by another set of standards after an earlier one: two ratings of different work, so no change can be read from them`;
}

/** Which pairs cross a change of standards within the comparable programmes; empty where none does. */
export function revisedInWords(pairs: readonly Change[]): string {
  const names = pairs.filter(({ standards }) => standards === 'revised').map(({ service }) => service);
  if (names.length === 0) return '';
  return `${listInWords(names)} ${names.length === 1 ? 'was' : 'were'} inspected by the standards of 2018 and then by those of 2021. Between the two, standard 3.4 changed from joint working to out-of-court disposal policy and provision, and resettlement was added outside the score, where Inadequate for it keeps the overall rating from being Outstanding; the scale and its bands stayed.`;
}

/** Why two inspections after each other make no pair. */
export interface LeftOut {
  reason: 'no-rating-found' | 'pilot' | 'predecessor';
  before_service: string;
  service: string;
  before_published: string;
  after_published: string;
  before_rating: Rating | null;
  after_rating: Rating | null;
}

/** Two inspections that make no pair, with the reason. */
export function leftOutInWords(one: LeftOut): string {
  const after = `${one.service}, ${ratedOn(one.after_rating, one.after_published)}`;
  const before = ratedOn(one.before_rating, one.before_published);
  switch (one.reason) {
    case 'pilot':
      return `${after}: the inspection before it was an unofficial pilot, ${before}`;
    case 'no-rating-found':
      return `${after}: one of the two ratings was not found; the inspection before it: ${before}`;
    case 'predecessor':
      return `${after}: the inspection before it was of ${one.before_service}, ${before}, which is another service`;
  }
}

/** Scores of 36 of both inspections with how each is known; what was not found is said. */
export function scoresInWords(pair: {
  from_score: number | null;
  to_score: number | null;
  from_score_basis: ScoreBasis;
  to_score_basis: ScoreBasis;
}): string {
  const { from_score: from, to_score: to } = pair;
  if (from === null && to === null) return 'neither found';
  const said = (score: number | null, basis: ScoreBasis) =>
    score === null ? 'not found' : `${score} of 36${scoreBasisWords(basis)}`;
  return `${said(from, pair.from_score_basis)}, then ${said(to, pair.to_score_basis)}`;
}

import type { StandardRating } from '$lib/data/words';
import { reading } from '../found';
import type { Passage } from '../passages';
import type { Reading } from '../reading';
import { namedStandard, standardHeading } from '../standard-heading';
import { ratingIn } from '../words/rating-words';

/** How far below its heading a standard's rating may stand: a description and a line of a table may lie between. */
const REACH = 4;

interface Rated {
  rating: StandardRating;
  at: Passage;
  shared: boolean;
}

/** A rating in the rest of the heading's own row; two ratings in one row are an earlier one and a new one, say. */
function inRow(rest: readonly string[], at: Passage): Rated | 'torn' | null {
  const ratings = rest.flatMap((cell) => ratingIn(cell) ?? []);
  const [rating, other] = ratings;
  if (rating === undefined) {
    const whole = ratingIn(rest.join(' '));
    return whole === null ? null : { rating: whole, at, shared: true };
  }
  return other === undefined ? { rating, at, shared: true } : 'torn';
}

/** A rating alone on a line, or broken over two lines. */
function alone(passage: Passage, next: Passage | undefined): StandardRating | null {
  const own = ratingIn(passage.words);
  if (own !== null || !next) return own;
  return /^requires$/i.test(passage.words) ? ratingIn(`${passage.words} ${next.words}`) : null;
}

function below(passages: readonly Passage[], from: number, names: ReadonlyMap<string, string>): Rated | null {
  let seen = 0;
  for (let i = from + 1; i < passages.length && seen < REACH; i += 1) {
    const passage = passages[i];
    if (!passage || passage.kind === 'footnote') continue;
    if (standardHeading(passage, names) || isDomain(passage) || /\?$/.test(passage.words)) return null;
    const rating = alone(passage, passages[i + 1]);
    if (rating !== null) return { rating, at: passage, shared: false };
    if (passage.kind === 'row' && passage.cells.length > 1 && seen > 0) return null;
    seen += 1;
  }
  return null;
}

const isDomain = ({ folded: words }: Passage) =>
  /^(?:domain )?[1-4]\b.{0,40}$/.test(words) && !/^[1-4]\s?\.\s?[1-4]/.test(words);

/** Whether ratings seem to stand above their labels: then one alone stands right above the first of a run. */
function maybeAbove(
  passages: readonly Passage[],
  passage: Passage,
  names: ReadonlyMap<string, string>
): boolean {
  for (let i = passage.index - 1; i >= 0; i -= 1) {
    const above = passages[i];
    if (!above || above.kind === 'footnote' || isDomain(above)) continue;
    if (ratingIn(above.words) === null) return false;
    const before = passages[i - 1];
    const label = before && (standardHeading(before, names) ?? /^overall rating/i.test(before.words));
    if (!label) return true;
    i -= 1;
    if (/^overall rating/i.test(before.words)) return false;
  }
  return false;
}

function ruleOf(passage: Passage): string {
  if (passage.part === 'ratings' || passage.part === 'opening') return 'ratings-table';
  return passage.part === 'results' ? 'results-annexe' : 'standard-heading';
}

function ratedAt(
  passages: readonly Passage[],
  names: ReadonlyMap<string, string>,
  passage: Passage
): Reading[] {
  const coded = standardHeading(passage, names);
  const named =
    coded || passage.kind !== 'row' || !passage.domain ? null : namedStandard(passage, passage.domain, names);
  const headed = coded ?? named;
  if (!headed || passage.kind === 'footnote' || passage.part === 'contents' || passage.earlier) return [];
  const rated = inRow(headed.rest, passage) ?? (coded ? below(passages, passage.index, names) : null);
  if (rated === null || rated === 'torn') return [];
  const cell = {
    table: 'standard_ratings' as const,
    key: { standard_code: headed.code },
    column: 'rating',
    value: rated.rating
  };
  const shown = rated.shared ? passage : { ...passage, cells: [...passage.cells, rated.rating] };
  const above =
    !rated.shared && maybeAbove(passages, passage, names) ? 'it may belong to the label above it' : undefined;
  return [
    reading(
      cell,
      ruleOf(passage),
      'table',
      shown,
      named ? 'no code is printed; the domain above it tells which standard it is' : above
    )
  ];
}

/**
 * Ratings of standards wherever a standard is named by code and name with a rating beside or right under it:
 * the table of ratings, the chapter's heading, the annexe of results. No rating is ever taken from what is not there.
 */
export function findStandardRatings(
  passages: readonly Passage[],
  names: ReadonlyMap<string, string>
): Reading[] {
  return passages.flatMap((passage) => ratedAt(passages, names, passage));
}

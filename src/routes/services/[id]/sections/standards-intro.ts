import type { InspectionStandards } from '../shape/ask-standards';
import { listInWords } from '$lib/words/lists';
import { ratingBasisWords } from '$lib/words/rating-basis';

const SCRAPE =
  'The third-party scrape could not read “Requires improvement”, so the standards that are missing here are not missing at random: what is listed says little of the whole.';

const SCRAPE_SOLVED =
  'The third-party scrape could not read “Requires improvement”; where its gaps were taken to mean that rating, the note of the standard says so.';

/** True for a rating that was worked out or inferred, not read. */
export const isWorkedOut = (basis: InspectionStandards['standards'][number]['basis']) =>
  basis === 'derived-by-arithmetic' || basis === 'inferred-from-words';

/** How the ratings of an inspection's standards are known, as a list in words. */
function bases(of: InspectionStandards): string {
  const found = of.standards.flatMap((s) => (s.basis && s.counts ? [ratingBasisWords(s.basis).label] : []));
  return listInWords([...new Set(found)]);
}

/**
 * How far the standards of one inspection are known, how they are known, and what may not be concluded; nothing that
 * needs a page on which standards open.
 * @param rated whether an overall rating of the inspection was found
 */
export function standardsKnown(of: InspectionStandards, rated: boolean): string[] {
  const { depth, known, of: total, scraped, workedOut } = of.knowledge;
  if (depth === 'none' && !rated) {
    return [
      'Neither an overall rating nor the rating of a single standard of this inspection was found in open sources.'
    ];
  }
  if (depth === 'none') {
    return [
      'Which standards made this rating was not found in open sources: the ratings of the standards stand in the report. What would be needed is the report, read.'
    ];
  }
  if (depth === 'part') {
    const count = known
      ? `The ${known === 1 ? 'rating' : 'ratings'} of ${known} of the ${total} standards ${known === 1 ? 'was' : 'were'} found (${bases(of)}); the others stand in the report only.`
      : `None of the ${total} standards that make the score was found; what was found stands apart from it.`;
    return scraped ? [count, SCRAPE] : [count];
  }
  if (!workedOut) return [`All ${total} ratings are known (${bases(of)}).`];
  const read = of.standards.filter((s) => s.counts && !isWorkedOut(s.basis)).length;
  const solved = `Only ${read} of the ${total} ratings shown were read; ${total - read} were worked out from the score and the other ratings, and are marked so. That they add up to the score is no confirmation of it.`;
  return scraped ? [solved, SCRAPE_SOLVED] : [solved];
}

/**
 * What must be said over the standards of one inspection before any of them is read, on a page on which they open.
 * @param rated whether an overall rating of the inspection was found
 */
export function standardsIntro(of: InspectionStandards, rated: boolean): string[] {
  const [first = '', ...more] = standardsKnown(of, rated);
  if (of.knowledge.depth !== 'whole') return [first, ...more];
  const rest = of.knowledge.questions
    ? 'Open a standard to see its key questions.'
    : 'The results of the key questions behind them were not found in open sources.';
  return [`${first} ${rest}`, ...more];
}

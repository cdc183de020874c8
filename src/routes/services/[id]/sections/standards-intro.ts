import type { InspectionStandards } from '../shape/ask-standards';
import { listInWords } from '$lib/words/lists';
import { ratingBasisWords } from '$lib/words/rating-basis';

const SCRAPE =
  'The third-party scrape could not read “Requires improvement”, so the standards that are missing here are not missing at random: what is listed says little of the whole.';

/** How the ratings of an inspection's standards are known, as a list in words. */
function bases(of: InspectionStandards): string {
  const found = of.standards.flatMap((s) => (s.basis && s.counts ? [ratingBasisWords(s.basis).label] : []));
  return listInWords([...new Set(found)]);
}

/**
 * What must be said over the standards of one inspection before any of them is read:
 * how many are known, how they are known, and what may not be concluded.
 */
export function standardsIntro(of: InspectionStandards): string[] {
  const { depth, known, of: total, scraped, workedOut, questions } = of.knowledge;
  if (depth === 'none') {
    return [
      'Which standards made this rating was not found in open sources: the ratings stand in the report, and nobody has published them as data. What would be needed is the report, read.'
    ];
  }
  if (depth === 'part') {
    const count = known
      ? `The ${known === 1 ? 'rating' : 'ratings'} of ${known} of the ${total} standards ${known === 1 ? 'was' : 'were'} found (${bases(of)}); the others stand in the report only.`
      : `None of the ${total} standards that make the score was found; what was found stands apart from it.`;
    return scraped ? [count, SCRAPE] : [count];
  }
  const whole = `All ${total} ratings are known (${bases(of)}).`;
  const rest = questions
    ? 'Open a standard to see its key questions.'
    : 'The results of the key questions behind them were not found in open sources.';
  const solved = workedOut
    ? ['Some were worked out from the score, so that they add up to it is no confirmation of it.']
    : [];
  return [`${whole} ${rest}`, ...solved];
}

import type { ServiceProfile } from '$lib/queries/service-profile';
import { formatPartialDate } from './dates';
import { scoreBasisWords } from './score-basis';

/** The answer to "how good is the service here?": one sentence, and what must be said with it. */
export interface Headline {
  lead: string;
  more: string[];
}

const on = (date: string) =>
  date.length === 10 ? `on ${formatPartialDate(date)}` : `in ${formatPartialDate(date)}`;

/** The last rating on the 0–36 scale, where a later one of another programme stands above it. */
function onTheScale(profile: ServiceProfile): string | null {
  const { ruler_rating: rating, ruler_published: published, ruler_score: score } = profile;
  if (!rating || !published) return null;
  if (profile.ruler_id === profile.latest_id) return null;
  const points =
    score === null
      ? '; its score out of 36 was not found in open sources'
      : `, with ${score} of 36 points${scoreBasisWords(profile.ruler_score_basis)}`;
  return `Its last rating on the 0–36 scale was ${rating}, published ${on(published)}${points}.`;
}

/**
 * Words for the top of a service's page, from its latest rating of any programme.
 * No rating found is said as just that; it never reads as "not inspected".
 */
export function serviceHeadline(profile: ServiceProfile): Headline {
  const scale = onTheScale(profile);
  if (!profile.latest_rating || !profile.latest_published) {
    const lead =
      profile.status === 'former'
        ? `${profile.name} no longer exists as a service of its own.`
        : `No overall rating of ${profile.name} since 2018 was found in open sources.`;
    const more =
      profile.status === 'former'
        ? []
        : ['That says what could be found. It does not say that the service was not inspected.'];
    return { lead, more };
  }
  const rated = profile.status === 'former' ? 'was last rated' : 'was rated';
  const lead = `${profile.name} ${rated} ${profile.latest_rating} in the report published ${on(profile.latest_published)}.`;
  const more = [`${profile.latest_programme}.`];
  if (profile.ruler_id !== profile.latest_id) {
    more.push(
      'The 2025 programme rests on different work and gives no score of 36, so its rating is not a change from an earlier one.'
    );
  }
  if (scale) more.push(scale);
  return { lead, more };
}

import type { ServiceProfile } from '$lib/queries/service-profile';
import { nearestRisks } from '$lib/rules/nearest-risks';
import { rateOverall } from '$lib/rules/rate-overall';
import type { RuledInspection } from '$lib/ui/what-if/ruled-inspection';
import { lifts } from '$lib/words/lift-sentences';
import { countOf } from '$lib/words/lists';
import { pointsToNextBand, scoreBandWords } from '$lib/words/points-to-next-band';
import { riskSentences } from '$lib/words/risk-sentences';

/** Ways to the next rating, and risks, that a page has room for. */
const MOST = { ways: 2, risks: 2 };

/** What would lift a rating and what is at risk, as far as what is known allows. */
export interface PackProspects {
  lift: { lead: string; ways: string[] }[];
  risk: string[];
  /** What must be said with both. */
  caution: string;
}

const plain = (lead: string, risk: string, caution: string): PackProspects => ({
  lift: [{ lead, ways: [] }],
  risk: [risk],
  caution
});

/** From twelve known ratings: the smallest changes to the next rating, and the nearest losses. */
function fromStandards({ rules, inspection, bases }: RuledInspection): PackProspects {
  const unread = Object.values(bases).filter((basis) => basis !== 'report').length;
  const found = lifts(rules, inspection);
  const lift = found.map(({ lead, ways }, i) => {
    if (i > 0) return { lead, ways: [] };
    const shown = ways
      .slice(0, MOST.ways)
      .map(({ words, caution }) => [words, caution].filter(Boolean).join(' '));
    const left = ways.length - shown.length;
    const more =
      left > 0 ? [`${countOf(left, 'other smallest way')} ${left > 1 ? 'are' : 'is'} left out here.`] : [];
    return { lead, ways: [...shown, ...more] };
  });
  const highest = { lead: 'The overall rating is the highest there is.', ways: [] };
  return {
    lift: lift.length ? lift : [highest],
    risk: riskSentences(rules, nearestRisks(rules, inspection), MOST.risks),
    caution: `The published rules, applied to what was published: no forecast, and not what inspectors would find today.${unread ? ` It rests on ${countOf(unread, 'rating')} that ${unread === 1 ? 'was' : 'were'} not read in the report.` : ''}`
  };
}

/**
 * What would lift the latest rating of a service and what is at risk, where it is on the 0–36 scale: standard by
 * standard where all twelve are known; by points where the score alone is; else that nothing can be counted.
 * @param ruled its inspection with the rules; null where none was found, or where a later programme rated without a score
 * @param sum of the twelve ratings where no score was printed
 */
export function packProspects(
  ruled: RuledInspection | null,
  profile: Pick<ServiceProfile, 'latest_rating' | 'latest_programme'>,
  sum: number | null
): PackProspects {
  if (!ruled) {
    const why = profile.latest_rating
      ? `${profile.latest_programme ?? 'Its programme'} gives no score of 36, so how far the rating is from the next one cannot be counted.`
      : 'No overall rating was found in open sources, so nothing can be counted.';
    return plain(why, 'For the same reason nothing can be said of what is at risk.', '');
  }
  const { rules, inspection } = ruled;
  if (rateOverall(rules, inspection.ratings).sum !== null) return fromStandards(ruled);
  const unknown =
    'The ratings of the twelve standards are not all known, so no single standard can be named.';
  const score = ruled.score ?? sum;
  if (score !== null) {
    const [is = '', above = '', below = ''] = pointsToNextBand(rules, score).sentences;
    const step = 'One standard one band higher is one point.';
    return plain(`${is} ${above} ${step}`, below, unknown);
  }
  if (!inspection.overall) return plain('No overall rating was found.', 'Nothing can be counted.', unknown);
  return plain(
    `${scoreBandWords(rules, inspection.overall)} So how far it is from the next rating cannot be counted.`,
    'For the same reason nothing can be said of what is at risk.',
    unknown
  );
}

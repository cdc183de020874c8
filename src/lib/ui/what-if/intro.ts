import type { RatingBasis } from '$lib/data/words';
import type { ServiceProfile } from '$lib/queries/service-profile';
import { rateOverall } from '$lib/rules/rate-overall';
import { formatPartialDate } from '$lib/words/dates';
import { listInWords } from '$lib/words/lists';
import { pointsToNextBand, scoreBandWords } from '$lib/words/points-to-next-band';
import { ratingBasisWords } from '$lib/words/rating-basis';
import { scoreBasisWords } from '$lib/words/score-basis';
import type { RuledInspection } from './ruled-inspection';
import type { WhatIsKnown } from './what-is-known';

/** What a reader must know before the tool: the answer in a sentence, then what it rests on. */
export interface Intro {
  lead: string;
  /** What the rest of the page is of, where that is not the newest inspection on the scale; else empty. */
  rests: string;
  /** What follows from the score of the inspection that the page rests on. */
  more: string[];
  /** What the page rests on and where that is weak. */
  notices: string[];
}

/** What of a service's profile says whether a newer rating stands on another scale. */
export type NewestRating = Pick<
  ServiceProfile,
  'name' | 'latest_id' | 'ruler_id' | 'latest_rating' | 'latest_published' | 'latest_programme'
>;

const datedBy = ({ published }: RuledInspection) =>
  published
    ? `in the report published ${formatPartialDate(published)}`
    : 'in a report whose date was not found';

function ratedWords(name: string, shown: RuledInspection, score: number | null): string {
  const { overall } = shown.inspection;
  const basis = shown.score === null ? ', as its twelve ratings add up,' : scoreBasisWords(shown.scoreBasis);
  const top = shown.rules.overallBands.at(-1)?.max;
  const points = score === null ? '' : `${score} of ${top} points${basis}`;
  const rated = overall ? `was rated ${overall}${points ? ` with ${points}` : ''}` : `was given ${points}`;
  return `${name} ${rated} ${datedBy(shown)}.`;
}

/** How the standards' ratings are known, where not all were read in the report. */
export function basisNotice({ bases }: RuledInspection): string {
  const all = Object.values(bases);
  const others = [...new Set(all)].filter((basis) => basis !== 'report');
  if (!others.length) return '';
  const number = (basis: RatingBasis) => all.filter((each) => each === basis).length;
  const parts = others.map((basis) => `${number(basis)} ${ratingBasisWords(basis).label}`);
  const read = number('report');
  const not = read ? `${all.length - read} of ${all.length}` : `none of the ${all.length}`;
  const verb = read ? 'were not read in the report itself' : 'was read in the report itself';
  return `Of its standards’ ratings, ${not} ${verb}: ${listInWords(parts)}. Each is marked below; read what follows with that in mind.`;
}

function scaleNotice(profile: NewestRating): string {
  const { latest_id: latest, ruler_id: ruler, latest_rating: rating, latest_published: published } = profile;
  if (!rating || !published || latest === ruler) return '';
  return `Its newest rating, ${rating}, published ${formatPartialDate(published)}, is of another programme (${profile.latest_programme}), which gives no score of 36. It is not what this page is about.`;
}

/** A newer inspection of which less is known: its rating, then what its score is or can be. */
function newerLead(name: string, newer: RuledInspection): string {
  const { rules, score, inspection } = newer;
  const follows =
    score !== null
      ? pointsToNextBand(rules, score).sentences.slice(1)
      : inspection.overall
        ? [scoreBandWords(rules, inspection.overall)]
        : [];
  return [ratedWords(name, newer, score), ...follows].join(' ');
}

const RESTS =
  'Of that inspection not all standards’ ratings were found in open sources. What follows rests on the last one whose standards are all known.';

function countNotice({ countBases }: RuledInspection): string {
  return countBases.includes('only count that fits the percentage')
    ? 'Its report prints percentages; where it prints no count of cases, the one count that fits the percentage stands here.'
    : '';
}

const kept = (sentences: readonly string[]) => sentences.filter((sentence) => sentence !== '');

/** The words at the top of a service's what-if, by how much is known. */
export function introOf(known: WhatIsKnown, profile: NewestRating): Intro {
  const scale = scaleNotice(profile);
  if (known.depth === 'nothing') {
    const lead = `No rating of ${profile.name} on the 0–36 scale was found in open sources, so what would move it cannot be said.`;
    return { lead, rests: '', more: [], notices: kept([scale]) };
  }
  const { shown } = known;
  const score =
    known.depth === 'whole'
      ? rateOverall(shown.rules, shown.inspection.ratings).sum
      : known.depth === 'score'
        ? known.score
        : null;
  const lead = ratedWords(profile.name, shown, score);
  const alone = { lead, rests: '', notices: kept([scale]) };
  if (known.depth === 'rating') return { ...alone, more: [scoreBandWords(shown.rules, known.rating)] };
  const more = score === null ? [] : pointsToNextBand(shown.rules, score).sentences.slice(1);
  if (known.depth === 'score') return { ...alone, more };
  const notices = kept([scale, basisNotice(shown), countNotice(shown)]);
  const { newer } = known;
  return newer
    ? { lead: newerLead(profile.name, newer), rests: RESTS, more: [lead, ...more], notices }
    : { ...alone, more, notices };
}

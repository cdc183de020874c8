import { RATINGS, type StandardRating } from '$lib/data/words';
import { rateOverall } from '$lib/rules/rate-overall';
import type { ProgrammeRules } from '$lib/rules/programme-rules';
import type { DraftValue } from '../draft';
import type { Workbench } from '../workbench';

interface Ratings {
  all: DraftValue[];
  byCode: Record<string, StandardRating>;
}

function ratingsOf(bench: Workbench): Ratings {
  const all = bench.of('standard_ratings', 'rating');
  const entries = all.map(
    (value) => [value.key['standard_code'] ?? '', value.value as StandardRating] as const
  );
  return { all, byCode: Object.fromEntries(entries) };
}

/**
 * The twelve ratings add to the printed score, and its band (with the limit) is the overall rating: where both hold,
 * ratings, score and overall rating bear each other out; where one fails, none of them is certain.
 */
export function proveOverall(bench: Workbench, rules: ProgrammeRules): void {
  const { all, byCode } = ratingsOf(bench);
  const counted = all.filter(
    ({ key }) => rules.standards.find(({ code }) => code === key['standard_code'])?.countsToScore
  );
  const [score, overall] = [bench.inspection('overall_score'), bench.inspection('overall_rating')];
  const { sum, rating, limit } = rateOverall(rules, byCode);
  if (sum === null) return;
  const adds = score ? Number(score.value) === sum : null;
  const bands = overall && limit !== 'unknown' ? overall.value === rating : null;
  if (adds === false) {
    bench.atMost([...counted, score], 'likely');
    bench.say(
      'conflict',
      'score-sum',
      `The score read is ${score?.value}, but the twelve ratings read add to ${sum}.`,
      [score, ...counted]
    );
  }
  if (bands === false) {
    bench.atMost([...counted, score, overall], 'likely');
    bench.say(
      'conflict',
      'overall-band',
      `The overall rating read is ${overall?.value}, but the twelve ratings read add to ${sum}, which is ${rating}.`,
      [overall, score]
    );
  }
  if (adds === true && bands !== false) bench.borneOut([...counted, score]);
  if (bands === true && adds !== false) bench.borneOut([overall]);
}

/** A printed score lies in the band of the printed overall rating, also where the twelve ratings are not all known. */
export function proveScoreBand(bench: Workbench, rules: ProgrammeRules): void {
  const [score, overall] = [bench.inspection('overall_score'), bench.inspection('overall_rating')];
  if (!score || !overall) return;
  const band = rules.overallBands.find(
    ({ min, max }) => Number(score.value) >= min && Number(score.value) <= max
  );
  const limited =
    rules.limits.some(({ highest }) => highest === overall.value) &&
    band !== undefined &&
    RATINGS.indexOf(band.rating) >
      RATINGS.indexOf(overall.value as StandardRating & (typeof RATINGS)[number]);
  if (!band || (band.rating !== overall.value && !limited)) {
    bench.atMost([score, overall], 'doubtful');
    bench.say('conflict', 'score-band', `A score of ${score.value} is not in the band of ${overall.value}.`, [
      score,
      overall
    ]);
  }
}

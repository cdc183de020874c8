import type { RatingBandAnswer } from '$lib/queries/rating-band-list';
import type { ServiceInspection } from '$lib/queries/service-inspections';
import type { ServiceProfile } from '$lib/queries/service-profile';
import type { RulerMark } from '$lib/words/describe-ruler';
import type { InspectionStandards } from './ask-standards';

/** An inspection with a rating on the 0–36 scale, as the ruler marks it. */
export type RatedOnRuler = ServiceInspection & RulerMark;

/** What the 0–36 ruler of a service shows. */
export interface RulerView {
  /** The latest rating; its score stands as it was printed or found. */
  latest: RatedOnRuler;
  /** The latest rating as it is marked: without a printed score, with the sum of its twelve ratings where that is known. */
  mark: RulerMark;
  /** That sum; null where the twelve ratings are not all known or do not agree with the overall rating. */
  sum: number | null;
  earlier: RatedOnRuler[];
  /** Every rating, newest first. */
  rated: RatedOnRuler[];
  /** The programme's bands of the overall score. */
  bands: RatingBandAnswer[];
}

function onRuler(inspections: readonly ServiceInspection[], serviceId: string): RatedOnRuler[] {
  return inspections.flatMap((i) =>
    i.service_id === serviceId && i.scale === '0-36' && i.kind !== 'pilot' && i.overall_rating && i.published
      ? [{ ...i, rating: i.overall_rating, date: i.published, score: i.overall_score }]
      : []
  );
}

/** The service's own ratings on the 0–36 ruler; null where none was found. A pilot's and a predecessor's are not its own. */
export function rulerView(
  profile: Pick<ServiceProfile, 'service_id' | 'ruler_id'>,
  inspections: readonly ServiceInspection[],
  standards: readonly InspectionStandards[]
): RulerView | null {
  const rated = onRuler(inspections, profile.service_id);
  const latest = rated.find((i) => i.inspection_id === profile.ruler_id);
  if (!latest) return null;
  const own = standards.find((s) => s.inspectionId === profile.ruler_id);
  // The twelve published ratings make the score, so their sum stands in where the report prints none.
  const sum = own?.verdict?.status === 'agrees' ? own.verdict.sum_of_published : null;
  const { rating, date, score } = latest;
  return {
    latest,
    mark: { rating, date, score: score ?? sum },
    sum,
    earlier: rated.filter((i) => i !== latest),
    rated,
    bands: (own?.bands ?? []).filter((band) => band.level === 'overall_score')
  };
}

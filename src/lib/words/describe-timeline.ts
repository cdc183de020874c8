import type { Rating, Scale } from '$lib/data/words';
import { formatPartialDate } from './dates';
import { changeInWords } from './service-changes';

/** An inspection on the timeline. */
export interface TimelineInspection {
  inspection_id: string;
  service_id: string;
  service_name: string;
  programme_id: string;
  programme_name: string;
  /** Scale of the programme. */
  scale: Scale;
  /** `pilot` is unofficial, and said so. */
  kind: string;
  /** Date of the report as exactly as it is known; null = not found. */
  published: string | null;
  overall_rating: Rating | null;
  overall_score: number | null;
  /** Whether there is a rating, none was found, or the programme gives none. */
  rating_state: 'rated' | 'no-rating-found' | 'programme-gives-none';
}

/** A change of services on the timeline. */
export interface TimelineChange {
  id: string;
  /** Date as exactly as it is verified; null = not verified. */
  date: string | null;
  /** What happened, as a clause without date. */
  text: string;
}

/** What the lane of changes holds. */
export const CHANGES_LANE = { name: 'Changes of the service', scale: 'services merged, split or joined' };

/** What a programme's lane measures, as its scale may not be compared with another's. */
export function scaleInWords(scale: Scale): string {
  switch (scale) {
    case 'percentage':
      return 'scores in per cent, no overall rating';
    case 'words':
      return 'judged in words, no overall rating';
    case 'none':
      return 'proportions in words, no overall rating';
    case '0-36':
      return 'four ratings, score from 0 to 36';
    case 'rating':
      return 'four ratings, no score from 0 to 36';
    default: {
      const unknown: never = scale;
      throw new RangeError(`scaleInWords: unknown scale “${String(unknown)}”`);
    }
  }
}

function outcome(one: TimelineInspection): string {
  if (one.overall_rating === null) {
    return one.rating_state === 'no-rating-found' ? 'no rating found' : '';
  }
  return one.overall_score === null
    ? one.overall_rating
    : `${one.overall_rating}, ${one.overall_score} of 36`;
}

/**
 * Label of an inspection: `November 2020: Good, 29 of 36`, with the name of a predecessor where it was another service's.
 * @param serviceId the service whose timeline it is
 */
export function inspectionInWords(one: TimelineInspection, serviceId: string): string {
  const date = one.published === null ? 'Date not found' : formatPartialDate(one.published);
  const result = outcome(one);
  const aside = [
    one.kind === 'pilot' ? 'pilot, unofficial' : '',
    one.service_id === serviceId ? '' : `as ${one.service_name}`
  ];
  const asides = aside.filter(Boolean).join('; ');
  return `${date}${result ? `: ${result}` : ''}${asides ? ` (${asides})` : ''}`;
}

/** A programme with its inspections. */
export interface Lane {
  id: string;
  name: string;
  scale: Scale;
  inspections: TimelineInspection[];
}

/** Inspections by programme, both in order of their dates; those without a date come last. */
export function lanesOf(inspections: readonly TimelineInspection[]): Lane[] {
  const sorted = inspections.toSorted((a, b) => (a.published ?? '9999').localeCompare(b.published ?? '9999'));
  const lanes = new Map<string, Lane>();
  for (const one of sorted) {
    const lane = lanes.get(one.programme_id);
    if (lane) lane.inspections.push(one);
    else
      lanes.set(one.programme_id, {
        id: one.programme_id,
        name: one.programme_name,
        scale: one.scale,
        inspections: [one]
      });
  }
  return [...lanes.values()];
}

/** What the timeline shows: the changes of the service, then lane by lane. */
export function describeTimeline(
  inspections: readonly TimelineInspection[],
  serviceId: string,
  changes: readonly TimelineChange[] = []
): string {
  const changed = changes.length ? [`${CHANGES_LANE.name}: ${changes.map(changeInWords).join('; ')}.`] : [];
  if (inspections.length === 0) return [...changed, 'No inspection was found.'].join(' ');
  const lanes = lanesOf(inspections).map((lane) => {
    const all = lane.inspections.map((one) => inspectionInWords(one, serviceId)).join('; ');
    return `${lane.name} (${scaleInWords(lane.scale)}): ${all}.`;
  });
  return [...changed, ...lanes].join(' ');
}

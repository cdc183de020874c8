import type { Rating } from '$lib/data/words';
import type { ListedService } from '$lib/queries/service-list';

/** A date on which something was rated, as the list shows and sorts it. */
export interface RatedOn {
  /** As exactly as it is known. */
  published: string;
  /** First day that the publication can mean, for sorting. */
  from: string;
  /** End of the fieldwork; null when it was not found. */
  fieldworkEnd: string | null;
}

/** One service as the list shows it. */
export interface ListRow {
  id: string;
  name: string;
  country: string;
  region: string;
  /** Police force areas; a service may lie in two. */
  police: readonly string[];
  /** Latest rating of any programme; null when none was found. */
  rating: Rating | null;
  /** Programme of that rating in short, `standards of 2021`; null without a rating. */
  programme: string | null;
  rated: RatedOn | null;
  /** Latest score of 36; null when none was found. */
  score: number | null;
  /** Why there is no score: the rating on that scale is known without it, or no rating on it was found. */
  scoreAbsent: 'score not found' | 'no rating found' | null;
  /** Publication of the rating that the score belongs to. */
  scored: string | null;
  /** Inspections found, of any programme, with a rating or without. */
  inspections: number;
  /** Services of today that a former service became; empty for a service of today. */
  successors: readonly { id: string; name: string }[];
}

/** The part of a programme's name that tells it from the others: `standards of 2021`. */
export function programmeInShort(name: string): string {
  return name.split(', ').at(-1) ?? name;
}

const listOf = (cell: string | null): string[] => cell?.split(';') ?? [];

function ratedOn(row: ListedService): RatedOn | null {
  if (row.latest_published === null || row.latest_from === null) return null;
  return { published: row.latest_published, from: row.latest_from, fieldworkEnd: row.latest_fieldwork_end };
}

function scoreAbsent(row: ListedService): ListRow['scoreAbsent'] {
  if (row.ruler_score !== null) return null;
  return row.ruler_rating === null ? 'no rating found' : 'score not found';
}

/** Shapes one row of the question for the page. */
export function listRow(row: ListedService): ListRow {
  const names = listOf(row.successor_names);
  return {
    id: row.service_id,
    name: row.name,
    country: row.country,
    region: row.region,
    police: listOf(row.police_force_area),
    rating: row.latest_rating,
    programme: row.latest_programme && programmeInShort(row.latest_programme),
    rated: ratedOn(row),
    score: row.ruler_score,
    scoreAbsent: scoreAbsent(row),
    scored: row.ruler_published,
    inspections: row.inspections,
    successors: listOf(row.successor_ids).map((id, i) => ({ id, name: names[i] ?? id }))
  };
}

import type { ListRow } from '../../../../src/lib/ui/list/listed-service';

/** An invented row of the list; only what a test is about needs to be given. */
export function row(name: string, given: Partial<ListRow> = {}): ListRow {
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    country: 'England',
    region: 'London',
    police: ['Metropolitan Police'],
    rating: null,
    programme: null,
    rated: null,
    score: null,
    scoreAbsent: 'no rating found',
    scored: null,
    inspections: 0,
    successors: [],
    ...given
  };
}

/** A rating's date as the list holds it. */
export function ratedOn(published: string, fieldworkEnd: string | null = null) {
  return { published, from: published.padEnd(10, '-01'), fieldworkEnd };
}

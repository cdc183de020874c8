import type { Compared, ComparedInspection, ComparedService } from '$lib/ui/compare/compared';
import type { ComparedValue } from '$lib/ui/compare/indicator-columns';

/** Invented services, inspections and values; none of them is a fact. */

/** An invented inspection by the standards of 2018, rated Good. */
export function inspection(change: Partial<ComparedInspection> = {}): ComparedInspection {
  return {
    programmeId: 'yos-2018',
    rating: 'Good',
    score: 24,
    scoreBasis: 'report',
    published: '2019-05',
    fieldwork: null,
    source: 'https://example.org/report',
    standards: [],
    ...change
  };
}

/** An invented service of an invented English region. */
export function service(id: string, change: Partial<ComparedService> = {}): ComparedService {
  return {
    id,
    name: id.toUpperCase(),
    country: 'England',
    region: 'Midshire',
    police: ['Midshire'],
    inspection: null,
    newer: null,
    ...change
  };
}

/** An invented value with an interval; null for one that is suppressed. */
export function value(given: number | null, change: Partial<ComparedValue> = {}): ComparedValue {
  if (given === null)
    return { value: null, lower: null, upper: null, n: null, state: 'suppressed', ...change };
  return { value: given, lower: given - 1, upper: given + 1, n: 100, state: 'published', ...change };
}

/** Services with nothing else around them. */
export function compared(services: readonly ComparedService[], change: Partial<Compared> = {}): Compared {
  return { services, former: [], near: {}, indicators: [], ...change };
}

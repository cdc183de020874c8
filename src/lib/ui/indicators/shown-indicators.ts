import { COMPARED_INDICATORS } from '$lib/words/indicator-names';

/** Indicators that have a page of their own, in the order in which they are read: those judged, then the population. */
export const SHOWN_INDICATORS: readonly string[] = [...COMPARED_INDICATORS, 'pop_10_17'];

import type { CompleteSetCount } from '$lib/queries/complete-set-counts';
import { countOf, listInWords } from './lists';

/** A code that programmes give to different standards is named with its name. */
const nameOf = ({ standard_code, name, domain_name }: CompleteSetCount) =>
  `${standard_code} ${name} (${domain_name.toLowerCase()})`;

/** `this inspection`, `these 6 inspections`. */
const theseInspections = (n: number) => (n === 1 ? 'this inspection' : `these ${n} inspections`);

/**
 * Which standards were below Good most often in the inspections whose sets are complete.
 * @param sets how many inspections these are
 */
export function completeFinding(counts: readonly CompleteSetCount[], sets: number): string {
  if (sets === 0) return 'Of no inspection are all ratings known';
  const most = Math.max(0, ...counts.map(({ below_good }) => below_good));
  if (most === 0) return `In ${theseInspections(sets)}, not a sample, no standard was below Good`;
  const lowest = counts.filter(({ below_good }) => below_good === most);
  const [first] = lowest;
  const inadequate =
    lowest.length === 1 && first?.inadequate ? `, ${first.inadequate} of them Inadequate` : '';
  return `In ${theseInspections(sets)}, not a sample, ${listInWords(lowest.map(nameOf))} ${lowest.length === 1 ? 'was' : 'were each'} below Good most often: in ${most}${inadequate}`;
}

/** Inspections whose ratings are all the same say nothing on which standard is lower; empty where there are none. */
export function alikeInWords(names: readonly string[], sets: number): string {
  if (names.length === 0) return '';
  return `${listInWords(names)} had the same rating on every standard, so ${sets > names.length ? `only ${countOf(sets - names.length, 'inspection')} of the ${sets}` : 'none of them'} can tell one standard from another.`;
}

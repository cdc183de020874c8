import type { ComparisonSlice, OfferedSet } from './slice';

/** What the reader chose of a service's comparison. The address owns it. */
export interface ComparisonChoice {
  /** Id of a fixed set of the slice, or `own`. */
  setId: string;
  /** Members of an own set; empty without one. */
  own: readonly string[];
  /** By measure: a period other than the newest. */
  periods: Readonly<Record<string, string>>;
  /** What of the address was not understood, for the reader. */
  notices: readonly string[];
}

/** Most members of an own set. */
export const MOST_OWN = 20;

/** The set that stands first: similar services. @throws RangeError when a slice offers no set */
export function defaultSet(slice: ComparisonSlice): OfferedSet {
  const [first] = slice.sets;
  if (!first) throw new RangeError(`defaultSet: ${slice.service.id} has no sets`);
  return first;
}

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function ownMembers(params: URLSearchParams, slice: ComparisonSlice, notices: string[]): string[] {
  const asked = [...new Set((params.get('own') ?? '').split(',').filter((id) => id !== ''))];
  const wrong = asked.filter((id) => !idPattern.test(id));
  if (wrong.length) notices.push(`Not understood among your own services: ${wrong.join(', ')}.`);
  const others = asked.filter((id) => idPattern.test(id) && id !== slice.service.id);
  if (others.length > MOST_OWN)
    notices.push(`Of your ${others.length} own services the first ${MOST_OWN} are used.`);
  return others.slice(0, MOST_OWN);
}

/** Reads the reader's choice from an address; what is not understood falls back to the default, with a notice. */
export function readChoice(params: URLSearchParams, slice: ComparisonSlice): ComparisonChoice {
  const notices: string[] = [];
  const own = ownMembers(params, slice, notices);
  const kind = params.get('set');
  const named = slice.sets.find((set) => set.kind === kind || set.id === kind);
  if (kind !== null && !named && !own.length)
    notices.push(`This service has no set called “${kind}”, so similar services stand here.`);
  const periods: Record<string, string> = {};
  for (const measure of slice.measures) {
    const period = params.get(measure.id);
    if (period === null) continue;
    if (measure.points.some((point) => point.period === period && point.value !== null))
      periods[measure.id] = period;
    else notices.push(`${measure.name}: there is no figure for “${period}”, so the newest stands here.`);
  }
  return { setId: own.length ? 'own' : (named ?? defaultSet(slice)).id, own, periods, notices };
}

/** Writes a choice for the address: only what differs from the default; other parameters stay. */
export function writeChoice(
  params: URLSearchParams,
  choice: ComparisonChoice,
  slice: ComparisonSlice
): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const key of ['set', 'own', ...slice.measures.map(({ id }) => id)]) written.delete(key);
  const set = slice.sets.find(({ id }) => id === choice.setId);
  if (choice.setId === 'own') written.set('own', choice.own.join(','));
  else if (set && set !== defaultSet(slice)) written.set('set', set.kind);
  for (const [measure, period] of Object.entries(choice.periods)) written.set(measure, period);
  return written;
}

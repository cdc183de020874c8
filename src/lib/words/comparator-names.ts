import type { SetKind } from '$lib/data/words';
import { countOf } from './lists';

/** A set as it is named: its kind, and for sets by place the place. */
export interface NamedSet {
  kind: SetKind | 'own';
  /** Name of the region, police force area or country; not used for the other kinds. */
  name: string;
}

/** A set's members in a sentence: `similar services`, `other services in London`. */
export function setInProse({ kind, name }: NamedSet): string {
  switch (kind) {
    case 'similar':
      return 'similar services';
    case 'dfe-2021-04':
      return 'its statistical neighbours of 2021';
    case 'ons-global':
      return 'its neighbours in the ONS global model';
    case 'ons-demographic':
      return 'its neighbours in the ONS demographic model';
    case 'region':
    case 'country':
    case 'england-and-wales':
      return `other services in ${place(name)}`;
    case 'police-force':
      return `other services in the ${name} police area`;
    case 'own':
      return 'the services you chose';
  }
}

/** A kind of set as a reader chooses it, before a service or a place is known. */
export function kindAsChoice(kind: NamedSet['kind']): string {
  switch (kind) {
    case 'similar':
      return 'Similar services';
    case 'dfe-2021-04':
      return 'Similar by the older model (DfE, April 2021)';
    case 'ons-global':
      return 'Similar by the ONS global model';
    case 'ons-demographic':
      return 'Similar by the ONS demographic model';
    case 'region':
      return 'Region';
    case 'police-force':
      return 'Police force area';
    case 'country':
      return 'Country';
    case 'england-and-wales':
      return 'England and Wales';
    case 'own':
      return 'Your own choice';
  }
}

/** A set as a reader chooses it from a list: a set by place is named with its place. */
export function setAsChoice({ kind, name }: NamedSet): string {
  const byPlace = kind === 'region' || kind === 'police-force' || kind === 'country';
  return byPlace ? `${kindAsChoice(kind)}: ${name}` : kindAsChoice(kind);
}

/** How many members a set has and, for similar services, who chose them, as it ends a sentence. */
export function setOrigin(
  { kind, members }: { kind: NamedSet['kind']; members: number },
  country: string
): string {
  const count = countOf(members, 'service');
  if (kind !== 'similar') return count;
  const model =
    country === 'Wales'
      ? 'local areas (Office for National Statistics)'
      : 'the children who live there (Department for Education)';
  return `${count}, by a published model of ${model}, not picked by us`;
}

/** Kinds of sets that rest on a neighbour model, the default first. */
export const MODEL_KINDS: readonly NamedSet['kind'][] = [
  'similar',
  'dfe-2021-04',
  'ons-global',
  'ons-demographic'
];

/** The name of a region as it stands after “in”. */
function place(name: string): string {
  return /^(North|South|East|West)\b/.test(name) ? `the ${name}` : name;
}

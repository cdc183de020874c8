import type { SetKind } from '$lib/data/words';

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

/** A set as a reader chooses it from a list. */
export function setAsChoice({ kind, name }: NamedSet): string {
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
      return `Region: ${name}`;
    case 'police-force':
      return `Police force area: ${name}`;
    case 'country':
      return `Country: ${name}`;
    case 'england-and-wales':
      return 'England and Wales';
    case 'own':
      return 'Your own choice';
  }
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

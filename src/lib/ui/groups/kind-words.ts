import { kindAsChoice } from '$lib/words/comparator-names';
import { SET_KINDS, type SetKind } from '$lib/data/words';
import type { Group, GroupService, GroupSet } from './group';
import type { Notice } from './selection';

/** Short name of a kind of set, for the head of a column. */
export function kindInShort(kind: SetKind): string {
  switch (kind) {
    case 'dfe-2021-04':
      return 'DfE, April 2021';
    case 'ons-global':
      return 'ONS global';
    case 'ons-demographic':
      return 'ONS demographic';
    default:
      return kindAsChoice(kind);
  }
}

/** Name of a set, for the head of a column: a set by place is named by its place. */
export function columnHead({ kind, name }: { kind: SetKind | 'own'; name: string }): string {
  switch (kind) {
    case 'region':
    case 'country':
      return name;
    case 'police-force':
      return `${name} police`;
    case 'own':
      return 'Your own set';
    default:
      return kindInShort(kind);
  }
}

/** How a kind of set is made, in a sentence or two. */
export function howMade(kind: SetKind): string {
  switch (kind) {
    case 'similar':
      return 'The default. England: the ten services that score highest on the Department for Education’s statistical neighbours for children’s services. Wales, which that model leaves out: the same from the global model of the Office for National Statistics.';
    case 'dfe-2021-04':
      return 'The Department for Education’s neighbours again, in the edition before. England only.';
    case 'ons-global':
      return 'The neighbours of each area in the Office for National Statistics’ model over all its subjects together. For Wales it makes the similar services, so it is no second set there.';
    case 'ons-demographic':
      return 'The neighbours of each area in the Office for National Statistics’ model of the population alone.';
    case 'region':
      return 'Every other service of the region. Wales is one set, its country, and not a region as well.';
    case 'police-force':
      return 'Every other service in the same police force area; none where a service has the area to itself.';
    case 'country':
      return 'Every other service of England, or of Wales.';
    case 'england-and-wales':
      return 'Every other service of both countries.';
    default:
      return kind satisfies never;
  }
}

/** Why a service has no set of a kind. */
export function whyNoSet(kind: SetKind, { name, country }: Pick<GroupService, 'name' | 'country'>): string {
  if (kind === 'police-force') return `No other service works in the police force area of ${name}.`;
  if (country === 'Wales') {
    if (kind === 'dfe-2021-04')
      return `The Department for Education’s neighbours are of English authorities only; ${name} is in Wales.`;
    if (kind === 'ons-global')
      return `In Wales the ONS global model makes the similar services; it is not a second set.`;
    if (kind === 'region') return 'Wales is one set, its country, and not a region as well.';
  }
  if (kind === 'dfe-2021-04')
    return `The edition of April 2021 names no neighbours for ${name}, whose authority was formed later.`;
  return `There is no such set for ${name}.`;
}

/** The kinds of which a service has no set, in the order in which they are offered. */
export function kindsWithout(group: Pick<Group, 'sets'>): SetKind[] {
  return SET_KINDS.filter((kind) => !group.sets.some((set) => set.kind === kind));
}

/** The set to show for a kind, and a notice where the service has none of it. */
export function settleSet(
  kind: SetKind,
  group: Pick<Group, 'sets'>,
  service: GroupService
): { set: GroupSet | undefined; notices: Notice[] } {
  const of = (word: SetKind) => group.sets.find((set) => set.kind === word);
  const found = of(kind);
  if (found) return { set: found, notices: [] };
  const instead = kind === 'region' ? of('country') : undefined;
  const shown = instead ? `${instead.name} is shown.` : 'Similar services are shown.';
  return {
    set: instead ?? of('similar'),
    notices: [{ text: `${whyNoSet(kind, service)} ${shown}`, links: [] }]
  };
}

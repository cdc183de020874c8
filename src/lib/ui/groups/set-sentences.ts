import type { SetKind } from '$lib/data/words';
import { setInProse } from '$lib/words/comparator-names';
import { formatMonth } from '$lib/words/dates';
import { countOf } from '$lib/words/lists';
import type { GroupMember, GroupService } from './group';

/** A set as it is shown: a fixed one, or the reader's own. */
export interface ShownSet {
  kind: SetKind | 'own';
  name: string;
  edition: string | null;
  members: readonly GroupMember[];
}

/** Members of a set by model, where every authority has ten neighbours. */
const WHOLE = 10;
/** Fewer members than this give no comparison. */
export const FEWEST = 3;

/** More members than this are folded away, and not numbered on the map. */
export const MOST_OPEN = 32;

/** Heading of the numbers of members: places in a set by model, else no more than numbers. */
export function placeHead({ members }: ShownSet): 'Place' | 'No.' {
  return members.some(({ score }) => score !== null) ? 'Place' : 'No.';
}

/** The model that a set rests on, in words; empty for a set by place and an own one. */
function modelInWords({ kind, edition }: ShownSet, country: GroupService['country']): string {
  const dfe = `the Department for Education’s statistical neighbours${edition ? `, edition of ${formatMonth(edition)}` : ''}`;
  const ons = (model: string) =>
    `the ${model} model of the Office for National Statistics, which names no edition`;
  switch (kind) {
    case 'similar':
      return country === 'England' ? dfe : ons('global');
    case 'dfe-2021-04':
      return dfe;
    case 'ons-global':
      return ons('global');
    case 'ons-demographic':
      return ons('demographic');
    case 'region':
    case 'police-force':
    case 'country':
    case 'england-and-wales':
    case 'own':
      return '';
    default:
      return kind satisfies never;
  }
}

/** What a set is and how large, and what follows where it is small. */
export function aboutSet(set: ShownSet, service: GroupService): string[] {
  const n = set.members.length;
  const model = modelInWords(set, service.country);
  const size = countOf(n, 'service');
  const first = model
    ? `${size}, nearest first, by ${model}.`
    : set.kind === 'own'
      ? `${size}, chosen by hand.`
      : `${size}: all ${setInProse(set)}.`;
  const sentences = [first];
  if (model && n < WHOLE)
    sentences.push(
      'Fewer than ten: some of the nearest authorities work in one service together, and areas without a service of their own here are left out.'
    );
  if (n < FEWEST) sentences.push('A comparison needs three members or more, so with this set there is none.');
  if (model && service.authorities > 1)
    sentences.push(
      `${service.name} works for ${service.authorities} authorities; each neighbour is named with the one through which it came in.`
    );
  return sentences;
}

/** The authorities through which a member came in, own first; empty where both services have one only. */
export function throughWords({ through, neighbour }: GroupMember): string {
  if (through && neighbour) return `${through}, with ${neighbour}`;
  return through ?? neighbour ?? '';
}

/** Who published what a set rests on. */
export function setSource({ kind, edition }: ShownSet): string {
  const dfe = 'Department for Education, children’s services statistical neighbours';
  switch (kind) {
    case 'similar':
      return edition ? `${dfe}, ${formatMonth(edition)}` : 'Office for National Statistics, similar areas';
    case 'dfe-2021-04':
      return `${dfe}${edition ? `, ${formatMonth(edition)}` : ''}`;
    case 'ons-global':
    case 'ons-demographic':
      return 'Office for National Statistics, similar areas';
    case 'own':
      return 'chosen by the reader';
    case 'region':
    case 'police-force':
    case 'country':
    case 'england-and-wales':
      return 'register of services, 2024-25';
    default:
      return kind satisfies never;
  }
}

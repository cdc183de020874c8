import { CLOSENESS, SET_KINDS } from '$lib/data/words';
import type { GroupMember, GroupSentences, GroupSet, TableRow, ToldGroup } from './group';

type PackedMember =
  | string
  | readonly [id: string, score: number, closeness: number, through: string | 0, neighbour: string | 0];
/** A service's sets as they travel: each word of a closed list as its place in it. */
export interface GroupFile {
  id: string;
  sets: readonly { kind: number; name: string; edition?: string; members: readonly PackedMember[] }[];
  table: readonly TableRow[];
  sentences: GroupSentences;
}

/** Far more figures than any page prints. */
const shorten = (value: number) => Number(value.toPrecision(8));

/** The word at a place of its list. @throws RangeError when the file and this list are not of the same build */
function wordAt<T>(list: readonly T[], place: number): T {
  const word = list[place];
  if (word === undefined) throw new RangeError(`unpackGroup: place ${place} of a list of ${list.length}`);
  return word;
}

function packMember({ id, score, closeness, through, neighbour }: GroupMember): PackedMember {
  if (score === null) return id;
  const word = closeness === null ? -1 : CLOSENESS.indexOf(closeness);
  return [id, shorten(score), word, through ?? 0, neighbour ?? 0];
}

function unpackMember(packed: PackedMember): GroupMember {
  if (typeof packed === 'string')
    return { id: packed, score: null, closeness: null, through: null, neighbour: null };
  const [id, score, closeness, through, neighbour] = packed;
  return {
    id,
    score,
    closeness: closeness < 0 ? null : wordAt(CLOSENESS, closeness),
    through: through || null,
    neighbour: neighbour || null
  };
}

/** Packs a service's sets for their file. */
export function packGroup({ sets, ...told }: ToldGroup): GroupFile {
  return {
    ...told,
    sets: sets.map(({ kind, name, edition, members }) => ({
      kind: SET_KINDS.indexOf(kind),
      name,
      ...(edition === null ? {} : { edition }),
      members: members.map(packMember)
    }))
  };
}

/**
 * Reads what `packGroup` wrote.
 * @throws RangeError when the file is of another build than the page
 */
export function unpackGroup({ sets, ...told }: GroupFile): ToldGroup {
  return {
    ...told,
    sets: sets.map(({ kind, name, edition, members }): GroupSet => ({
      kind: wordAt(SET_KINDS, kind),
      name,
      edition: edition ?? null,
      members: members.map(unpackMember)
    }))
  };
}

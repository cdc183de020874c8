import { CLOSENESS, COMPARISON_REASONS, COMPARISON_VERDICTS, SET_KINDS } from '$lib/data/words';
import type { Group, GroupMember, GroupSet, GroupVerdict } from './group';

type PackedMember =
  | string
  | readonly [id: string, score: number, closeness: number, through: string | 0, neighbour: string | 0];
type PackedVerdict = readonly [
  set: number,
  period: number,
  value: number | null,
  comparator: number | null,
  membersUsed: number,
  difference: number | null,
  points: 0 | 1,
  verdict: number,
  reason: number
];

/** A service's sets as they travel: each word as its place in its list, verdicts by measure. */
export interface GroupFile {
  id: string;
  sets: readonly { kind: number; name: string; edition?: string; members: readonly PackedMember[] }[];
  periods: readonly string[];
  verdicts: Readonly<Record<string, readonly PackedVerdict[]>>;
}

/** Far more figures than any page prints. */
const shorten = (value: number | null) => (value === null ? null : Number(value.toPrecision(8)));

/** The word at a place of its list. @throws RangeError when the file and this list are not of the same build */
function wordAt<T>(list: readonly T[], place: number): T {
  const word = list[place];
  if (word === undefined) throw new RangeError(`unpackGroup: place ${place} of a list of ${list.length}`);
  return word;
}

function packMember({ id, score, closeness, through, neighbour }: GroupMember): PackedMember {
  if (score === null) return id;
  const word = closeness === null ? -1 : CLOSENESS.indexOf(closeness);
  return [id, shorten(score) ?? 0, word, through ?? 0, neighbour ?? 0];
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

function packVerdict(verdict: GroupVerdict, periods: string[]): PackedVerdict {
  if (!periods.includes(verdict.period)) periods.push(verdict.period);
  return [
    verdict.set,
    periods.indexOf(verdict.period),
    shorten(verdict.value),
    shorten(verdict.comparator),
    verdict.membersUsed,
    shorten(verdict.difference),
    verdict.differenceUnit === 'points' ? 1 : 0,
    COMPARISON_VERDICTS.indexOf(verdict.verdict),
    verdict.reason === null ? -1 : COMPARISON_REASONS.indexOf(verdict.reason)
  ];
}

function unpackVerdict(measure: string, packed: PackedVerdict, periods: readonly string[]): GroupVerdict {
  const [set, period, value, comparator, membersUsed, difference, points, verdict, reason] = packed;
  return {
    measure,
    set,
    period: wordAt(periods, period),
    value,
    comparator,
    membersUsed,
    difference,
    differenceUnit: points ? 'points' : 'per cent',
    verdict: wordAt(COMPARISON_VERDICTS, verdict),
    reason: reason < 0 ? null : wordAt(COMPARISON_REASONS, reason)
  };
}

/** Packs a service's sets for their file. */
export function packGroup({ id, sets, verdicts }: Group): GroupFile {
  const periods: string[] = [];
  const packed: Record<string, PackedVerdict[]> = {};
  for (const verdict of verdicts) (packed[verdict.measure] ??= []).push(packVerdict(verdict, periods));
  return {
    id,
    sets: sets.map(({ kind, name, edition, members }) => ({
      kind: SET_KINDS.indexOf(kind),
      name,
      ...(edition === null ? {} : { edition }),
      members: members.map(packMember)
    })),
    periods,
    verdicts: packed
  };
}

/**
 * Reads what `packGroup` wrote.
 * @throws RangeError when the file is of another build than the page
 */
export function unpackGroup({ id, sets, periods, verdicts }: GroupFile): Group {
  return {
    id,
    sets: sets.map(({ kind, name, edition, members }): GroupSet => ({
      kind: wordAt(SET_KINDS, kind),
      name,
      edition: edition ?? null,
      members: members.map(unpackMember)
    })),
    verdicts: Object.entries(verdicts).flatMap(([measure, rows]) =>
      rows.map((row) => unpackVerdict(measure, row, periods))
    )
  };
}

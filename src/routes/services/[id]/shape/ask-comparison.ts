import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { everyComparison } from '$lib/engine/every-comparison';
import { indicatorList } from '$lib/queries/indicator-list';
import { memberValues, type MemberValue } from '$lib/queries/member-values';
import { serviceSetList } from '$lib/queries/service-set-list';
import { serviceSetMembers, type ServiceSetMember } from '$lib/queries/service-set-members';
import type { ServiceProfile } from '$lib/queries/service-profile';
import { setScores } from '$lib/queries/set-scores';
import { setStandards } from '$lib/queries/set-standards';
import { cellsOf } from '$lib/ui/comparison/cell-of';
import type { ComparedMeasure, ComparisonSlice, OfferedSet, SliceMembers } from '$lib/ui/comparison/slice';
import { compareScores } from '$lib/stats/compare-scores';
import type { Indicators } from './ask-indicators';
import { absentMeasures, comparedMeasures } from './compared-measures';

/** Larger sets are drawn by their middle half alone. */
const MOST_DRAWN = 40;

/** The members that are drawn one by one, and the sets with their places among them. */
function drawnMembers(
  sets: Omit<OfferedSet, 'drawn'>[],
  members: readonly ServiceSetMember[]
): { names: SliceMembers['names']; sets: OfferedSet[] } {
  const small = new Set(sets.filter((set) => set.members <= MOST_DRAWN).map((set) => set.id));
  const drawn = members.filter((row) => small.has(row.set_id));
  const names = [...new Map(drawn.map((row) => [row.member_id, row.member] as const))].map(([id, name]) => ({
    id,
    name
  }));
  const place = new Map(names.map(({ id }, i) => [id, i] as const));
  const places = (set: string) =>
    drawn.filter((row) => row.set_id === set).map((row) => place.get(row.member_id) ?? -1);
  return { names, sets: sets.map((set) => ({ ...set, drawn: places(set.id) })) };
}

function valuesOf(
  names: SliceMembers['names'],
  rows: readonly MemberValue[],
  measures: readonly ComparedMeasure[]
): SliceMembers['values'] {
  const held = new Map(rows.map((row) => [`${row.indicator_id} ${row.period} ${row.service_id}`, row.value]));
  return Object.fromEntries(
    measures.map(({ id, points }) => [
      id,
      Object.fromEntries(
        points
          .filter(({ value }) => value !== null)
          .map(({ period }) => [
            period,
            names.map((member) => held.get(`${id} ${period} ${member.id}`) ?? null)
          ])
      )
    ])
  );
}

/** Asks for all that compares a service with its sets; null where nothing of it is compared. */
export async function askComparison(
  engine: Engine,
  profile: ServiceProfile,
  indicators: Indicators
): Promise<ComparisonSlice | null> {
  const selection = { serviceId: profile.service_id };
  const offered = await ask(engine, serviceSetList, selection);
  if (!offered.length) return null;
  const rows = (await everyComparison(engine)).get(profile.service_id) ?? [];
  const defined = await ask(engine, indicatorList, {});
  const measures = comparedMeasures(rows, defined, indicators);
  const members = await ask(engine, serviceSetMembers, selection);
  const sets = offered.map(({ set_id: id, kind, name, members: size }) => ({
    id,
    kind,
    name,
    members: size
  }));
  const drawn = drawnMembers(sets, members);
  const held = await ask(engine, memberValues, { serviceId: profile.service_id, most: MOST_DRAWN });
  return {
    service: { id: profile.service_id, name: profile.name, country: profile.country },
    sets: drawn.sets,
    measures,
    absent: absentMeasures(rows, defined),
    cells: cellsOf(rows, measures),
    members: { names: drawn.names, values: valuesOf(drawn.names, held, measures) },
    ratings: (await ask(engine, setScores, selection)).map((row) => ({
      ...row,
      placed: compareScores(row).verdict
    })),
    standards: (await ask(engine, setStandards, selection)).map(
      ({ set_id, standard_code, members: size, members_known }) => ({
        set_id,
        standard_code,
        members: size,
        members_known
      })
    )
  };
}

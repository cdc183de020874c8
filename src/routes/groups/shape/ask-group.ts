import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { indicatorList } from '$lib/queries/indicator-list';
import { groupServices, type GroupServiceAnswer } from '$lib/queries/group-services';
import { serviceComparisons, type ServiceComparison } from '$lib/queries/service-comparisons';
import { serviceSetList, type ServiceSet } from '$lib/queries/service-set-list';
import { serviceSetMembers, type ServiceSetMember } from '$lib/queries/service-set-members';
import {
  OVERALL_SCORE,
  type GroupMeasure,
  type GroupMember,
  type GroupSet,
  type GroupVerdict,
  type ToldGroup
} from '$lib/ui/groups/group';
import { tellGroup } from '$lib/ui/groups/tell-group';
import { COMPARED_INDICATORS, shortIndicatorName } from '$lib/words/indicator-names';

const asked = new WeakMap<Engine, Promise<GroupServiceAnswer[]>>();

/** Every service, asked once for all files. */
export function everyService(engine: Engine): Promise<GroupServiceAnswer[]> {
  const known = asked.get(engine) ?? ask(engine, groupServices, {});
  asked.set(engine, known);
  return known;
}

function memberOf(row: ServiceSetMember, joint: (id: string) => boolean, serviceId: string): GroupMember {
  return {
    id: row.member_id,
    score: row.score,
    closeness: row.closeness,
    through: joint(serviceId) ? row.through_area : null,
    neighbour: joint(row.member_id) ? row.through_neighbour : null
  };
}

function verdictOf(row: ServiceComparison, sets: readonly ServiceSet[]): GroupVerdict {
  return {
    measure: row.measure,
    set: sets.findIndex(({ set_id }) => set_id === row.set_id),
    period: row.period,
    value: row.value,
    comparator: row.comparator_value,
    comparatorFrom: row.comparator_from,
    comparatorTo: row.comparator_to,
    membersUsed: row.members_used,
    membersSuppressed: row.members_suppressed,
    difference: row.difference,
    differenceUnit: row.difference_unit,
    verdict: row.verdict,
    reason: row.reason
  };
}

const measured = new WeakMap<Engine, Promise<GroupMeasure[]>>();

async function askMeasures(engine: Engine): Promise<GroupMeasure[]> {
  const indicators = await ask(engine, indicatorList, {});
  const compared = COMPARED_INDICATORS.flatMap((id): GroupMeasure[] => {
    const found = indicators.find(({ indicator_id }) => indicator_id === id);
    if (!found) return [];
    const { name, unit, polarity, judged_by: judgedBy } = found;
    return [{ id, name: shortIndicatorName(id, name), unit, polarity, judgedBy }];
  });
  return [...compared, OVERALL_SCORE];
}

/** Measures that are told here; standards are told on the service's page, where their cases stand beside them. */
export function groupMeasures(engine: Engine): Promise<GroupMeasure[]> {
  const known = measured.get(engine) ?? askMeasures(engine);
  measured.set(engine, known);
  return known;
}

/** All sets of a service with their members, and how it compares with each. */
export async function askGroup(engine: Engine, serviceId: string): Promise<ToldGroup> {
  const services = new Map((await everyService(engine)).map((row) => [row.service_id, row] as const));
  const joint = (id: string) => (services.get(id)?.authorities ?? 1) > 1;
  const sets = await ask(engine, serviceSetList, { serviceId });
  const members = await ask(engine, serviceSetMembers, { serviceId });
  const comparisons = await ask(engine, serviceComparisons, { serviceId });
  const measures = await groupMeasures(engine);
  const told = new Set(measures.map(({ id }) => id));
  const group = {
    id: serviceId,
    sets: sets.map(({ set_id, kind, name, edition }): GroupSet => ({
      kind,
      name,
      edition,
      members: members.filter((row) => row.set_id === set_id).map((row) => memberOf(row, joint, serviceId))
    })),
    verdicts: comparisons.filter(({ measure }) => told.has(measure)).map((row) => verdictOf(row, sets))
  };
  return tellGroup(group, measures);
}

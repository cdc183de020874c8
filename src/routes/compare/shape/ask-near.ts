import { group } from 'd3-array';
import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { comparedMembers } from '$lib/queries/compared-members';
import type { NearMembers } from '$lib/ui/compare/compared';

/**
 * Asks who is near to each service in each model.
 * @param ids services in the order in which the page has them
 */
export async function askNear(engine: Engine, ids: readonly string[]): Promise<NearMembers> {
  const rows = await ask(engine, comparedMembers, {});
  const places = new Map(ids.map((id, place) => [id, place]));
  return Object.fromEntries(
    [...group(rows, (row) => row.kind)].map(([kind, inKind]) => {
      const members = group(inKind, (row) => row.service_id);
      return [
        kind,
        ids.map((id) => (members.get(id) ?? []).flatMap((row) => places.get(row.member_id) ?? []))
      ];
    })
  );
}

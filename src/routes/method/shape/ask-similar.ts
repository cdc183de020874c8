import { group, rollup } from 'd3-array';
import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { authorityShares } from '$lib/queries/authority-shares';
import { serviceSetMembers } from '$lib/queries/service-set-members';
import { setKinds } from '$lib/queries/set-kinds';
import { defaultSizes } from '$lib/ui/groups/kind-counts';
import type { SimilarFacts } from '$lib/ui/method/similar-facts';

/** A joint service whose authorities differ in size, so that the weights can be seen. */
const JOINT = 'leicestershire';

/**
 * What the section on similar services counts, and one joint service whose first neighbour is worked through.
 * @throws Error when the facts hold no neighbours of that service
 */
export async function askSimilar(engine: Engine): Promise<SimilarFacts> {
  const kinds = await ask(engine, setKinds, {});
  const shares = await ask(engine, authorityShares, {});
  const members = await ask(engine, serviceSetMembers, { serviceId: JOINT });
  const first = members.find(({ kind, place }) => kind === 'similar' && place === 1);
  if (!first || first.score === null) throw new Error(`The facts hold no similar services of ${JOINT}.`);
  const similar = kinds.filter(({ kind }) => kind === 'similar');
  return {
    sizes: defaultSizes(kinds),
    services: similar.reduce((sum, row) => sum + row.services, 0),
    welsh: similar.find(({ country }) => country === 'Wales')?.services ?? 0,
    tooFew: [
      ...rollup(
        kinds,
        (rows) => rows.reduce((sum, row) => sum + row.too_few, 0),
        (row) => row.kind
      )
    ]
      .filter(([, services]) => services > 0)
      .map(([kind, services]) => ({ kind, services })),
    joint: {
      services: group(shares, (row) => row.service_id).size,
      id: JOINT,
      shares: shares
        .filter(({ service_id }) => service_id === JOINT)
        .map(({ name, share }) => ({ name, share })),
      first: { name: first.member, score: first.score, through: first.through_area ?? '' }
    }
  };
}

import type { OfficialTotalsCheckRow } from '$lib/data/official-totals-check';
import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { officialTotalList, type OfficialTotal } from '$lib/queries/official-total-list';
import { officialTotalMembers, type OfficialTotalMember } from '$lib/queries/official-total-members';
import { explainTotal } from '$lib/words/official-totals';

const isOf = ({ rating }: OfficialTotal, member: OfficialTotalMember) =>
  member.overall_rating !== null && (rating === 'All ratings' || rating === member.overall_rating);

/** Whether whoever may belong to this total may only belong to others that come out without them. */
function fullElsewhere(
  total: OfficialTotal,
  maybe: readonly OfficialTotalMember[],
  totals: readonly OfficialTotal[],
  members: readonly OfficialTotalMember[]
): boolean {
  const ids = new Set(maybe.map(({ inspection_id }) => inspection_id));
  const others = new Set(
    members
      .filter((one) => one.source !== total.source && ids.has(one.inspection_id))
      .map(({ source }) => source)
  );
  const same = totals.filter(({ source, rating }) => others.has(source) && rating === total.rating);
  return same.length > 0 && same.every(({ published, ours }) => ours >= published);
}

/**
 * Sets our counts of ratings beside the published totals, each with what explains its gap.
 * @throws EngineFault or ContractFault when the warehouse does not answer as its questions promise
 */
export async function checkTotals(engine: Engine): Promise<OfficialTotalsCheckRow[]> {
  const totals = await ask(engine, officialTotalList, {});
  const members = await ask(engine, officialTotalMembers, {});
  return totals.map((total) => {
    const own = members.filter(({ source }) => source === total.source);
    const rated = own.filter((member) => isOf(total, member));
    const maybe = rated.filter(({ place }) => place === 'maybe');
    const explanation = explainTotal({
      published: total.published,
      ours: total.ours,
      maybe,
      elsewhereFull: fullElsewhere(total, maybe, totals, members),
      unrated: own.filter(({ overall_rating }) => overall_rating === null),
      fromNews: rated.filter(({ place, source_kind }) => place === 'within' && source_kind === 'news')
    });
    const { source, period, rating, published, ours } = total;
    return { source, period, rating, published, ours, explanation };
  });
}

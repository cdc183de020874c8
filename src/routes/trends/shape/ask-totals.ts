import { group } from 'd3-array';
import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { officialChecks } from '$lib/queries/official-checks';
import { officialTotalMembers } from '$lib/queries/official-total-members';

/** Published totals, oldest first, each with our counts beside it and the inspections behind them. */
export async function askTotals(engine: Engine) {
  const checks = await ask(engine, officialChecks, {});
  const members = await ask(engine, officialTotalMembers, {});
  return [...group(checks, ({ source }) => source)].map(([source, rows]) => ({
    source,
    period: rows[0]?.period ?? '',
    note: rows[0]?.note ?? '',
    rows,
    members: members.filter((member) => member.source === source)
  }));
}
/** What the section on published totals shows. */
export type Totals = Awaited<ReturnType<typeof askTotals>>;

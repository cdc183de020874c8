import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { breakList } from '$lib/queries/break-list';
import { everySeries } from '$lib/queries/every-series';
import type { IndicatorAnswer } from '$lib/queries/indicator-list';
import { serviceList } from '$lib/queries/service-list';
import { measureOf } from '$lib/stats/measure';
import { spreadCounts, trendCounts, type SpreadExample } from '$lib/ui/method/spread-counts';
import { breaksFor } from '../../indicators/[id]/shape/applies';

/** The indicator that carries everything, and the service whose rank is told. */
const INDICATOR = 'fte_rate';
const SERVICE = 'hertfordshire';

/**
 * What funnels, ranks and trends say of one indicator today.
 * @throws Error when the facts hold no counts of it
 */
export async function askSpread(
  engine: Engine,
  indicators: readonly IndicatorAnswer[]
): Promise<SpreadExample> {
  const indicator = indicators.find(({ indicator_id }) => indicator_id === INDICATOR);
  const measure = indicator ? measureOf(indicator) : null;
  const services = new Map(
    (await ask(engine, serviceList, {}))
      .filter(({ status }) => status === 'current')
      .map((row) => [row.service_id, row] as const)
  );
  const rows = (await ask(engine, everySeries, {})).filter(
    ({ indicator_id, service_id }) => indicator_id === INDICATOR && services.has(service_id)
  );
  const breaks = (await ask(engine, breakList, {})).filter(({ indicator_id }) => indicator_id === INDICATOR);
  const spread = measure ? spreadCounts(rows, measure, SERVICE) : null;
  if (!measure || !spread) throw new Error(`The facts hold no counts of ${INDICATOR}.`);
  return {
    indicatorId: INDICATOR,
    service: services.get(SERVICE)?.name ?? SERVICE,
    spread,
    trends: trendCounts(rows, measure, (id) => breaksFor(breaks, id, services.get(id)?.country ?? ''))
  };
}

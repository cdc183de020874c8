import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { breakList } from '$lib/queries/break-list';
import { indicatorList } from '$lib/queries/indicator-list';
import { serviceIndicators } from '$lib/queries/service-indicators';
import type { ServiceProfile } from '$lib/queries/service-profile';
import { sourceList } from '$lib/queries/source-list';
import { indicatorView } from './indicator-view';

/** Indicators of a service page in the order in which they are read; others are shown elsewhere or not at all. */
const ORDER = [
  'fte_rate',
  'cs_rate',
  'reoff_rate_15_17',
  'reoff_rate_10_14',
  'lac_convicted_pct',
  'proven_offences_rate',
  'disposals_rate'
] as const;

/** Asks for every indicator that a service has a value of, with region, nation, breaks and sources. */
export async function askIndicators(engine: Engine, profile: ServiceProfile) {
  const rows = await ask(engine, serviceIndicators, { serviceId: profile.service_id });
  const indicators = await ask(engine, indicatorList, {});
  const everyBreak = await ask(engine, breakList, {});
  const sources = await ask(engine, sourceList, {});
  const scopes = new Set(['all', 'all services', profile.country, profile.service_id]);
  const breaks = everyBreak.filter((b) => scopes.has(b.scope));
  const views = ORDER.flatMap((id) => {
    const indicator = indicators.find((row) => row.indicator_id === id);
    const view = indicator ? indicatorView(indicator, rows, breaks, profile.name) : null;
    return view ? [view] : [];
  });
  const used = new Set(views.flatMap((view) => view.series.flatMap((s) => s.points.map((p) => p.sourceId))));
  return { views, sources: sources.filter((source) => used.has(source.source_id)) };
}

/** What a service's page says of its indicators. */
export type Indicators = Awaited<ReturnType<typeof askIndicators>>;

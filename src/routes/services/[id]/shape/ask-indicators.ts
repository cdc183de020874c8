import { ask } from '$lib/engine/ask';
import { everyComparison } from '$lib/engine/every-comparison';
import type { Engine } from '$lib/engine/engine';
import { breakList } from '$lib/queries/break-list';
import { indicatorList } from '$lib/queries/indicator-list';
import { serviceIndicators } from '$lib/queries/service-indicators';
import type { ServiceProfile } from '$lib/queries/service-profile';
import { sourceList } from '$lib/queries/source-list';
import { COMPARED_INDICATORS } from '$lib/words/indicator-names';
import { indicatorView } from './indicator-view';

/** Asks for every indicator that a service has a value of, with region, nation, breaks and sources. */
export async function askIndicators(engine: Engine, profile: ServiceProfile) {
  const rows = await ask(engine, serviceIndicators, { serviceId: profile.service_id });
  const indicators = await ask(engine, indicatorList, {});
  const everyBreak = await ask(engine, breakList, {});
  const sources = await ask(engine, sourceList, {});
  const scopes = new Set(['all', 'all services', profile.country, profile.service_id]);
  const similar = ((await everyComparison(engine)).get(profile.service_id) ?? []).filter(
    (row) => row.kind === 'similar'
  );
  const breaks = everyBreak.filter((b) => scopes.has(b.scope));
  const views = COMPARED_INDICATORS.flatMap((id) => {
    const indicator = indicators.find((row) => row.indicator_id === id);
    const view = indicator ? indicatorView(indicator, rows, breaks, profile.name, similar) : null;
    return view ? [view] : [];
  });
  const used = new Set(views.flatMap((view) => view.series.flatMap((s) => s.points.map((p) => p.sourceId))));
  return { views, sources: sources.filter((source) => used.has(source.source_id)) };
}

/** What a service's page says of its indicators. */
export type Indicators = Awaited<ReturnType<typeof askIndicators>>;

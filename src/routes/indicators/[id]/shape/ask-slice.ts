import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { everyComparison } from '$lib/engine/every-comparison';
import { breakList } from '$lib/queries/break-list';
import { indicatorRevisions } from '$lib/queries/indicator-revisions';
import { serviceList } from '$lib/queries/service-list';
import { similarMembers } from '$lib/queries/similar-members';
import { sourceList } from '$lib/queries/source-list';
import { defaultPeriod } from '$lib/ui/indicators/default-period';
import type { IndicatorSlice, SliceBreak } from '$lib/ui/indicators/page-slice';
import { toWire } from '$lib/ui/indicators/level-wire';
import { LEVELS } from '$lib/ui/indicators/slice';
import { serviceMap } from '$lib/ui/map/service-map';
import { formatPartialDate } from '$lib/words/dates';
import { askIndicator, rowsOfLevel } from './ask-indicator';
import { levelRows } from './level-rows';
import { packMovers } from './pack-movers';
import { packPeriod } from './pack-period';
import { packTrend } from './pack-trend';
import { packWider } from './pack-wider';
import { placesOf, wirePlaces } from './rounding';

async function askPlaces(engine: Engine) {
  const services = (await ask(engine, serviceList, {})).filter(({ status }) => status === 'current');
  const regions = [...new Set(services.map(({ region }) => region))].sort();
  const place = new Map(services.map(({ service_id }, i) => [service_id, i]));
  const members = await ask(engine, similarMembers, {});
  const cells = new Map(serviceMap().cells.map((cell) => [cell.id, cell]));
  return {
    services: services.map(({ service_id: id, name, country }) => ({ id, name, country })),
    regions,
    regionOf: services.map(({ region }) => regions.indexOf(region)),
    similar: services.map(({ service_id }) =>
      members.flatMap((row) => (row.service_id === service_id ? [place.get(row.member_id) ?? -1] : []))
    ),
    cells: services.map(
      ({ service_id: id }) => [cells.get(id)?.column ?? 0, cells.get(id)?.row ?? 0] as const
    )
  };
}

async function askSources(
  engine: Engine,
  used: ReadonlySet<string>
): Promise<{ id: string; text: string }[]> {
  const sources = (await ask(engine, sourceList, {})).filter(({ source_id }) => used.has(source_id));
  return sources.map(({ source_id, source, vintage }) => ({
    id: source_id,
    text: `${source}, published ${formatPartialDate(vintage)}`
  }));
}

/** All that the page of an indicator takes along. */
export async function askSlice(engine: Engine, indicatorId: string): Promise<IndicatorSlice> {
  const asked = await askIndicator(engine, indicatorId);
  const { head, measure, rows } = asked;
  const { services, ...around } = await askPlaces(engine);
  const grid = levelRows(rowsOfLevel(rows, 'service'), services);
  const comparisons = await everyComparison(engine);
  const breaks: SliceBreak[] = (await ask(engine, breakList, {}))
    .filter(({ indicator_id }) => indicator_id === indicatorId)
    .map(({ after, before, scope, kind, note }) => ({ after, before, scope, kind, note }));
  const similarOf = (period: string) =>
    grid.ids.map((id) =>
      comparisons
        .get(id)
        ?.find((row) => row.kind === 'similar' && row.indicator_id === indicatorId && row.period === period)
    );
  const used = new Set(
    rows.filter(({ level, value }) => level === 'service' && value !== null).map((row) => row.source_id)
  );
  const sources = await askSources(engine, used);
  const periods = grid.periods.map(({ period, rows: cells }) =>
    packPeriod(period, cells, {
      head,
      measure,
      ids: grid.ids,
      similar: similarOf(period),
      sources: sources.map(({ id }) => id),
      bands: true
    })
  );
  const covered = periods.map(({ period, columns }) => ({
    period,
    withValue: columns.value?.filter((value) => value !== null).length ?? 0
  }));
  const places = placesOf(head.unit);
  return {
    head,
    services: toWire({ level: 'service', ids: grid.ids, names: grid.names, periods }, wirePlaces(head.unit)),
    ...around,
    // A nation's count of people would leave a service at the bottom of its picture.
    wider: measure
      ? packWider(
          rows,
          grid.periods.map(({ period }) => period),
          places
        )
      : [],
    breaks,
    trend:
      head.carries.includes('trend') && measure
        ? packTrend(
            grid,
            measure,
            services.map(({ country }) => country),
            breaks
          )
        : '',
    movers: packMovers(grid, measure, breaks),
    levels: LEVELS.filter((level) => rowsOfLevel(rows, level).some(({ value }) => value !== null)),
    hasRevisions: (await ask(engine, indicatorRevisions, { indicatorId })).length > 0,
    sources: sources.map(({ text }) => text),
    period: defaultPeriod(covered, services.length) ?? ''
  };
}

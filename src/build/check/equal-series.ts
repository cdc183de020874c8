import type { AuditRow } from '$lib/data/audit';
import type { Facts } from '../facts';
import { cellsOf } from './cells';
import { doubtAt } from './placed';
import type { Point } from './series';
import { pointsBy, pointsOf } from './series';

const LEAST_PERIODS = 4;

/** One area's values in one source: by the number of the period, NaN where it has none. */
interface Slice {
  first: Point;
  values: Float64Array;
}

/** Another slice with the same values, and over how many periods. */
interface Twin {
  slice: Slice;
  periods: number;
}

function sliceOf(points: readonly Point[], periods: readonly string[]): Slice[] {
  const [head, ...rest] = points;
  if (!head || points.length < LEAST_PERIODS) return [];
  const values = new Float64Array(periods.length).fill(NaN);
  for (const { at, value } of points) values[periods.indexOf(at.row.period)] = value;
  return [{ first: rest.reduce((a, b) => (b.start < a.start ? b : a), head), values }];
}

/** Periods that two slices share when their values agree in all of them and are not all zero; 0 when they differ anywhere. */
function agreement(a: Float64Array, b: Float64Array): number {
  let shared = 0;
  let anyValue = false;
  for (let i = 0; i < a.length; i += 1) {
    const [value, other] = [a[i] ?? NaN, b[i] ?? NaN];
    if (Number.isNaN(value) || Number.isNaN(other)) continue;
    if (value !== other) return 0;
    shared += 1;
    anyValue ||= value !== 0;
  }
  return anyValue && shared >= LEAST_PERIODS ? shared : 0;
}

function twinsOf(slices: readonly Slice[]): Map<Slice, Twin[]> {
  const twins = new Map<Slice, Twin[]>();
  const add = (slice: Slice, twin: Twin) => twins.set(slice, [...(twins.get(slice) ?? []), twin]);
  slices.forEach((slice, i) => {
    for (const other of slices.slice(0, i)) {
      const periods = agreement(slice.values, other.values);
      if (periods === 0 || slice.first.area === other.first.area) continue;
      add(slice, { slice: other, periods });
      add(other, { slice, periods });
    }
  });
  return twins;
}

function doubtOf({ first }: Slice, twins: readonly Twin[], services: ReadonlyMap<string, string>): AuditRow {
  const serviceOf = ({ at }: Point) => services.get(at.row.area_code ?? '') ?? at.row.service_id;
  const own = serviceOf(first);
  const joint = !!own && twins.every(({ slice }) => serviceOf(slice.first) === own);
  const names = [...new Set(twins.map(({ slice }) => slice.first.at.row.area_name))].join(', ');
  const periods = Math.max(...twins.map((twin) => twin.periods));
  const why = joint
    ? 'both belong to one joint service, whose values are repeated'
    : "one may have been filed under the other's name, though small whole numbers may also coincide";
  const reason = `In all ${periods} periods that both have, the values from ${first.at.row.period} on are those of ${names}: ${why}.`;
  return doubtAt(first.at, 'value', 'equal-series', reason, joint ? 'note' : 'doubt');
}

/**
 * Series of an area in a source that equal another area's in every period that both have, at least four of them, not all zero.
 * A note where both belong to one joint service; the place is the series' first period.
 */
export function equalSeries(facts: Facts): AuditRow[] {
  const services = new Map(
    cellsOf(facts.tables.area_codes).map(({ text }) => [text.area_code ?? '', text.service_id ?? ''])
  );
  const byIndicator = pointsBy(pointsOf(facts), ({ at }) => at.row.indicator_id);
  return [...byIndicator.values()].flatMap((points) => {
    const periods = [...new Set(points.map(({ at }) => at.row.period))];
    const groups = pointsBy(points, ({ at, area }) => `${area} ${at.row.source_id}`);
    const slices = [...groups.values()].flatMap((group) => sliceOf(group, periods));
    return [...twinsOf(slices)].map(([slice, twins]) => doubtOf(slice, twins, services));
  });
}

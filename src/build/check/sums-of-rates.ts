import type { AuditRow } from '$lib/data/audit';
import type { Facts } from '../facts';
import type { AreaTree } from './area-tree';
import { areaTree } from './area-tree';
import { doubtAt, placed } from './placed';
import type { Point } from './series';
import { pointsBy, pointsOf } from './series';

/** Parts must hold this share of the whole's children before their largest value says anything. */
const LEAST_SHARE = 0.8;

/** A point with the authorities of today that its area covers. */
interface Part {
  point: Point;
  codes: readonly string[];
}

/** Half of the last digit that a value is printed with: what rounding may have taken from it. */
const roundingOf = ({ at }: Point) => 0.5 / 10 ** (at.text.value?.split('.')[1]?.length ?? 0);

function partOf(point: Point, tree: AreaTree): Part {
  const { area_kind: kind, area_code: code } = point.at.row;
  return { point, codes: kind === 'authority' ? tree.today(code ?? '') : tree.members(point.area) };
}

/** The candidates that lie within the whole; none when they hold too few of its children. */
function partsWithin(whole: Part, candidates: readonly Part[], tree: AreaTree): readonly Part[] {
  const members = new Set(whole.codes);
  const parts = candidates.filter(
    ({ codes }) => codes.length > 0 && codes.length < members.size && codes.every((code) => members.has(code))
  );
  const year = Math.floor((whole.point.start + whole.point.months / 2) / 12);
  const people = (codes: Iterable<string>) =>
    [...codes].reduce((sum, code) => sum + tree.population(code, year), 0);
  const held = people(new Set(parts.flatMap(({ codes }) => codes)));
  return parts.length > 1 && held >= LEAST_SHARE * people(members) ? parts : [];
}

function doubtOf({ point: whole }: Part, parts: readonly Part[]): AuditRow[] {
  const [first, ...others] = parts.map(({ point }) => point);
  if (!first) return [];
  const top = others.reduce((a, b) => (b.value > a.value ? b : a), first);
  if (whole.value - roundingOf(whole) <= top.value + roundingOf(top)) return [];
  const reason = `The value ${whole.value} is higher than that of every one of its ${parts.length} parts, the highest being ${top.value} (${top.at.row.area_name}): it may be a sum of rates.`;
  return [doubtAt(whole.at, 'value', 'sum-of-rates', reason)];
}

function doubtsIn(group: readonly Part[], tree: AreaTree): AuditRow[] {
  const wholes = group.filter(
    ({ point, codes }) => codes.length > 1 && point.at.row.area_kind !== 'authority'
  );
  const used = group.filter(({ point }) => point.at.row.series === 'use');
  return wholes.flatMap((whole) => {
    const { source_id: source, series } = whole.point.at.row;
    const own = group.filter(({ point: { at } }) => at.row.source_id === source && at.row.series === series);
    const doubts = (['authority', 'region'] as const).flatMap((kind) => {
      const ofKind = (parts: readonly Part[]) => parts.filter(({ point }) => point.at.row.area_kind === kind);
      const parts = partsWithin(whole, ofKind(own), tree);
      return doubtOf(whole, parts.length ? parts : partsWithin(whole, ofKind(used), tree));
    });
    return doubts.slice(0, 1);
  });
}

/**
 * Rates of a joint service, region or country above every one of its parts', where parts with values hold at least 80 % of its
 * children. Parts (authorities, then regions) are taken from the same source where that holds enough, else from the rows to use.
 */
export function sumsOfRates(facts: Facts): AuditRow[] {
  const tree = areaTree(facts);
  const indicators = placed(facts.tables.indicators).filter(({ row }) => row.unit.startsWith('per '));
  const rates = new Set(indicators.map(({ row }) => row.indicator_id));
  const points = pointsOf(facts).filter(({ at }) => rates.has(at.row.indicator_id));
  const groups = pointsBy(points, ({ at }) => `${at.row.indicator_id} ${at.row.period}`);
  return [...groups.values()].flatMap((group) =>
    doubtsIn(
      group.map((point) => partOf(point, tree)),
      tree
    )
  );
}

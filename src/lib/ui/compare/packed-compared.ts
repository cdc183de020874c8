import { SET_KINDS } from '$lib/data/words';
import type { Compared, ComparedService, FormerService } from './compared';
import { packPeriod, unpackPeriod, type ComparedIndicator, type PackedPeriod } from './indicator-columns';
import { packInspections, unpackInspections, type PackedInspections } from './packed-inspections';
import { joinTexts, packWords, splitTexts, unpackWords, type WordColumn } from './text-columns';

/** Services, sets and indicators as they travel with the page. */
export interface PackedCompared {
  id: string;
  name: string;
  region: WordColumn;
  police: WordColumn;
  inspection: PackedInspections;
  newer: PackedInspections;
  former: readonly FormerService[];
  /** For each kind of set, for each service, its members' places as two base-36 digits each. */
  near: Readonly<Record<string, string>>;
  indicators: readonly (Omit<ComparedIndicator, 'periods'> & { periods: readonly PackedPeriod[] })[];
}

const pair = (place: number) => place.toString(36).padStart(2, '0');
const pairs = (text: string) => (text.match(/../g) ?? []).map((two) => Number.parseInt(two, 36));
/** Places after the point that a unit bears, as `formatIndicator` shows them. */
const placesOf = (unit: string) => (unit.startsWith('per 100,000') ? 0 : 1);

/** Packs everything for the way. */
export function packCompared({ services, former, near, indicators }: Compared): PackedCompared {
  return {
    id: joinTexts(services.map((s) => s.id)),
    name: joinTexts(services.map((s) => s.name)),
    region: packWords(services.map((s) => s.region)),
    police: packWords(services.map((s) => s.police.join(';'))),
    inspection: packInspections(services.map((s) => s.inspection)),
    newer: packInspections(services.map((s) => s.newer)),
    former,
    near: Object.fromEntries(
      Object.entries(near).map(([kind, members]) => [
        kind,
        members.map((of) => of.map(pair).join('')).join('|')
      ])
    ),
    indicators: indicators.map(({ periods, ...indicator }) => ({
      ...indicator,
      periods: periods.map((period) => packPeriod(period, placesOf(indicator.unit)))
    }))
  };
}

/**
 * Unpacks everything.
 * @throws RangeError when the data is of another version than the page
 */
export function unpackCompared(packed: PackedCompared): Compared {
  const name = splitTexts(packed.name);
  const region = unpackWords(packed.region);
  const police = unpackWords(packed.police);
  const inspection = unpackInspections(packed.inspection);
  const newer = unpackInspections(packed.newer);
  const services = splitTexts(packed.id).map((id, i): ComparedService => {
    if (!id) throw new RangeError(`unpackCompared: service ${i} has no id`);
    return {
      id,
      name: name[i] ?? id,
      country: region[i] === 'Wales' ? 'Wales' : 'England',
      region: region[i] ?? '',
      police: police[i]?.split(';') ?? [],
      inspection: inspection[i] ?? null,
      newer: newer[i] ?? null
    };
  });
  const near = Object.fromEntries(
    SET_KINDS.flatMap((kind) => {
      const members = packed.near[kind];
      return members === undefined ? [] : [[kind, members.split('|').map(pairs)]];
    })
  );
  const indicators = packed.indicators.map(({ periods, ...indicator }) => ({
    ...indicator,
    periods: periods.map(unpackPeriod)
  }));
  return { services, former: packed.former, near, indicators };
}

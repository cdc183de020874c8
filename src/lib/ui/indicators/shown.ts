import { formatPeriod } from '$lib/words/periods';
import type { Marked } from './area-rows';
import { areasInWords, type IndicatorChoice } from './choice';
import type { IndicatorSlice } from './page-slice';
import type { Level, LevelPeriod, LevelSlice } from './slice';

/** What a choice comes to. */
export interface Shown {
  level: LevelSlice;
  period: LevelPeriod;
  marked: Marked;
  /** Place of the chosen service among the services; -1 without one. */
  place: number;
  /** The country's value in that period: of the chosen service's country, else England, else both together. */
  nation: { name: string; value: number; derived: boolean } | null;
  /** What stands in for what was chosen; empty when it is shown. */
  notice: string;
}

function markedOf(slice: IndicatorSlice, level: LevelSlice, services: LevelSlice, place: number): Marked {
  const none: Marked = { own: new Set(), similar: new Set() };
  if (place < 0) return none;
  const service = services.ids[place] ?? '';
  if (level.level === 'service') {
    const similar = (slice.similar[place] ?? []).flatMap((i) => services.ids[i] ?? []);
    return { own: new Set([service]), similar: new Set(similar) };
  }
  const region = slice.regions[slice.regionOf[place] ?? -1];
  const own = level.ids.filter((_, i) =>
    level.level === 'authority' ? level.services?.[i] === service : level.names[i] === region
  );
  return { own: new Set(own), similar: new Set() };
}

function nationOf(slice: IndicatorSlice, at: number, place: number): Shown['nation'] {
  const welsh = slice.regions[slice.regionOf[place] ?? -1] === 'Wales';
  const names = welsh ? ['Wales', 'England and Wales'] : ['England', 'England and Wales'];
  for (const name of names) {
    const found = slice.wider.find((one) => one.kind === 'country' && one.name === name);
    const value = found?.value[at];
    if (found && value !== null && value !== undefined) return { name, value, derived: found.derived };
  }
  return null;
}

/** The level, period and areas that a choice comes to; a level that is not fetched yet stands as services. */
export function shownOf(
  slice: IndicatorSlice,
  services: LevelSlice,
  choice: IndicatorChoice,
  fetched: Partial<Record<Level, LevelSlice>>
): Shown {
  const level = (choice.level === 'service' ? services : fetched[choice.level]) ?? services;
  const found = level.periods.find(({ period }) => period === choice.period);
  const period = found ?? level.periods[0];
  if (!period) throw new RangeError(`shownOf: no period of “${slice.head.id}” has a value`);
  const place = services.ids.indexOf(choice.service);
  const at = services.periods.findIndex((one) => one.period === period.period);
  const notice = found
    ? ''
    : `No ${areasInWords(level.level)} have a value for ${formatPeriod(choice.period)}; ${formatPeriod(period.period)} is shown.`;
  return {
    level,
    period,
    marked: markedOf(slice, level, services, place),
    place,
    nation: nationOf(slice, at, place),
    notice
  };
}

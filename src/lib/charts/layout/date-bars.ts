import { percentScale } from '../scales/percent-scale';
import { monthNumber, periodPlace } from '../scales/time-scale';
import { NARROW } from './anchor';
import { textWidth } from './text-width';
import { thinLabels } from './thin-labels';

/** A count on a time axis: of a half-year `YYYY-MM/YYYY-MM`, or of a bare year. */
export interface DatedCount {
  half_year: string;
  scale: '0-36' | 'rating';
  services: number;
}

/** A part of a bar: how many of one scale, from how many up. */
export interface BarPart {
  scale: '0-36' | 'rating';
  from: number;
  services: number;
}

/** The counts of one half-year or year, places in per cent of the width. */
export interface DateBar {
  period: string;
  start: number;
  width: number;
  total: number;
  parts: BarPart[];
}

/** Everything that the picture of dated counts draws. */
export interface DateBars {
  /** Half-years, above the axis; years without a half, beneath it. */
  halves: DateBar[];
  years: DateBar[];
  /** Years of the axis with the places of their start and middle. */
  ticks: { year: number; start: number; at: number; narrow: boolean }[];
  /** Largest counts above and beneath. */
  highest: number;
  deepest: number;
  /** Place of the start of a month, or null where it lies off the axis. */
  place: (month: string) => number | null;
}

function barOf(period: string, counts: readonly DatedCount[], x: (month: number) => number): DateBar {
  const { start, end } = periodPlace(period);
  let from = 0;
  const parts = counts
    .filter((count) => count.half_year === period)
    .toSorted((a, b) => a.scale.localeCompare(b.scale))
    .map(({ scale, services }) => {
      from += services;
      return { scale, from: from - services, services };
    });
  return { period, start: x(start), width: x(end) - x(start), total: from, parts };
}

/** Lays counts out on a time axis of whole years; null when there are none. */
export function planDateBars(counts: readonly DatedCount[]): DateBars | null {
  const places = counts.map(({ half_year }) => periodPlace(half_year));
  if (places.length === 0) return null;
  const first = Math.floor(Math.min(...places.map(({ start }) => start)) / 12);
  const last = Math.ceil(Math.max(...places.map(({ end }) => end)) / 12);
  const x = percentScale(first * 12, last * 12);
  const bars = [...new Set(counts.map(({ half_year }) => half_year))].map((period) =>
    barOf(period, counts, x)
  );
  const years = Array.from({ length: last - first }, (_, i) => first + i);
  const shown = thinLabels(
    years.map((year) => x(year * 12 + 6)),
    textWidth('2026', 13) + 4,
    NARROW
  );
  const [halves, bare] = [
    bars.filter(({ period }) => period.length > 4),
    bars.filter(({ period }) => period.length === 4)
  ];
  return {
    halves,
    years: bare,
    ticks: years.map((year, i) => ({
      year,
      start: x(year * 12),
      at: x(year * 12 + 6),
      narrow: shown[i] ?? false
    })),
    highest: Math.max(0, ...halves.map(({ total }) => total)),
    deepest: Math.max(0, ...bare.map(({ total }) => total)),
    place: (month) => {
      const at = x(monthNumber(month));
      return at >= 0 && at <= 100 ? at : null;
    }
  };
}

import { nice, ticks } from 'd3-array';
import { percentScale, type PercentScale } from '../scales/percent-scale';

/** What a strip shows: one value with its interval beside the spread of a set. All in the unit of the value. */
export interface StripValues {
  value: number | null;
  lower: number | null;
  upper: number | null;
  comparator: number | null;
  lowerQuartile: number | null;
  upperQuartile: number | null;
  lowest: number | null;
  highest: number | null;
}

/** Scale of a strip from zero, with the places of its ticks. */
export interface StripScale {
  at: PercentScale;
  ticks: number[];
}

/** A scale from zero to a round number not below anything shown; nothing or only zeros give a scale to 1. */
export function stripScale(values: StripValues, dots: readonly number[]): StripScale {
  const { value, upper, comparator, upperQuartile, highest } = values;
  const shown = [value, upper, comparator, upperQuartile, highest, ...dots].filter((one) => one !== null);
  const largest = Math.max(0, ...shown);
  const top = largest === 0 ? 1 : nice(0, largest, 5)[1];
  return { at: percentScale(0, top), ticks: ticks(0, top, 4) };
}

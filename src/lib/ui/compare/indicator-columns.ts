import { joinNumbers, splitNumbers } from './text-columns';

/** How a value is known (first four), or why there is none (last three); also its letter when packed. */
export const VALUE_STATES = {
  p: 'published',
  w: 'worked-out',
  m: 'main-authority',
  d: 'doubtful',
  s: 'suppressed',
  n: 'not-published',
  x: 'not-whole'
} as const;
/** How a value is known, or why there is none. */
export type ValueState = (typeof VALUE_STATES)[keyof typeof VALUE_STATES];

/** One indicator of one service in one period. */
export interface ComparedValue {
  value: number | null;
  /** 95 % interval; null where the indicator carries none. */
  lower: number | null;
  upper: number | null;
  /** What the value is out of; null where no count is held. */
  n: number | null;
  state: ValueState;
}

/** Values of all services in one period. */
export interface IndicatorPeriod {
  period: string;
  /** One for each service, in the order of the services. */
  values: readonly ComparedValue[];
}

/** What an indicator is, and its newest periods, newest first. */
export interface ComparedIndicator {
  id: string;
  /** Short name, as a title begins. */
  name: string;
  /** What is measured, as the indicator itself is called. */
  fullName: string;
  unit: string;
  polarity: 'low' | 'high' | 'none';
  judgedBy: 'two-sample' | 'middle-half' | 'none';
  /** What n counts: `children aged 10-17`; null where no count is held. */
  nOf: string | null;
  source: { text: string; href?: string };
  periods: readonly IndicatorPeriod[];
}

/** Values of one period as they travel. */
export interface PackedPeriod {
  period: string;
  value: string;
  lower: string;
  upper: string;
  n: string;
  state: string;
}

const LETTERS = Object.entries(VALUE_STATES) as [keyof typeof VALUE_STATES, ValueState][];

/** Packs the values of one period; they are kept to the places that the unit bears. */
export function packPeriod({ period, values }: IndicatorPeriod, places: number): PackedPeriod {
  return {
    period,
    value: joinNumbers(
      values.map((v) => v.value),
      places
    ),
    lower: joinNumbers(
      values.map((v) => v.lower),
      places
    ),
    upper: joinNumbers(
      values.map((v) => v.upper),
      places
    ),
    n: joinNumbers(values.map((v) => v.n)),
    state: values.map((v) => LETTERS.find(([, state]) => state === v.state)?.[0] ?? '').join('')
  };
}

/**
 * Unpacks the values of one period.
 * @throws RangeError when a letter stands for no state: the page is of another version than its data
 */
export function unpackPeriod({ period, ...packed }: PackedPeriod): IndicatorPeriod {
  const [value, lower, upper, n] = [packed.value, packed.lower, packed.upper, packed.n].map(splitNumbers);
  const values = [...packed.state].map((letter, i): ComparedValue => {
    const state = LETTERS.find(([known]) => known === letter)?.[1];
    if (!state) throw new RangeError(`unpackPeriod: “${letter}” in ${period} stands for no state`);
    return {
      value: value?.[i] ?? null,
      lower: lower?.[i] ?? null,
      upper: upper?.[i] ?? null,
      n: n?.[i] ?? null,
      state
    };
  });
  return { period, values };
}

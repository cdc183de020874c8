import { formatIndicator } from '$lib/words/indicator-value';
import { listInWords } from '$lib/words/lists';
import { formatNumber } from '$lib/words/numbers';
import { formatPeriod } from '$lib/words/periods';
import type { ComparedService } from './compared';
import type { ComparedIndicator, ComparedValue, ValueState } from './indicator-columns';
import { MOST_NAMED } from './score-words';
import type { SharedPeriod } from './shared-period';

/** A value with its unit where the unit is a sign: `4.2 %`, `151`. */
export function valueWords(value: number, unit: string): string {
  return unit === 'per cent' ? `${formatNumber(value)} %` : formatIndicator(value, unit);
}

/** How a value is known, or why there is none. */
export function stateWords(state: ValueState): string {
  switch (state) {
    case 'published':
      return 'as published';
    case 'worked-out':
      return 'worked out from published figures';
    case 'main-authority':
      return 'of the service’s one authority with a figure';
    case 'doubtful':
      return 'as published, doubtful';
    case 'suppressed':
      return 'suppressed';
    case 'not-published':
      return 'not published';
    case 'not-whole':
      return 'not published for the whole service';
    default:
      return state satisfies never;
  }
}

/** The value at the end of a row, or the word for what is missing. */
export function endWords({ value, state }: ComparedValue, unit: string): string {
  if (value !== null) return valueWords(value, unit);
  return state === 'suppressed' ? 'suppressed' : 'not published';
}

/** The label of a row: the service, and n where it is held. */
export function rowLabel(name: string, { value, n }: ComparedValue): string {
  return value === null || n === null ? name : `${name}, n ${formatNumber(n, 0)}`;
}

/** What stands under the value: its interval; or more on why there is none. */
export function endNote({ value, lower, upper, state }: ComparedValue, unit: string): string | undefined {
  if (value === null) {
    if (state === 'suppressed') return 'small numbers';
    return state === 'not-whole' ? 'for the whole service' : undefined;
  }
  if (lower === null || upper === null) return undefined;
  return `${formatIndicator(lower, unit)} to ${formatIndicator(upper, unit)}`;
}

const inWords = (period: string) =>
  period.length === 4 ? formatPeriod(period) : `the ${formatPeriod(period)}`;

/** The finding of one indicator: each value of a few services, the span of more; and how many have none. */
export function indicatorTitle(
  { name, unit }: ComparedIndicator,
  services: readonly ComparedService[],
  { period, values }: SharedPeriod
): string {
  const valued = services.flatMap((service, i) => {
    const value = values[i]?.value ?? null;
    return value === null ? [] : [{ name: service.name, value }];
  });
  const missing = services.length - valued.length;
  const without = missing ? `; no figure for ${missing} of ${services.length}` : '';
  const head = `${name} in ${inWords(period)}`;
  if (valued.length <= MOST_NAMED) {
    const each = valued.map((one) => `${one.name} ${valueWords(one.value, unit)}`);
    return `${head}: ${listInWords(each)}${without}`;
  }
  const all = valued.map(({ value }) => value);
  return `${head}: from ${valueWords(Math.min(...all), unit)} to ${valueWords(Math.max(...all), unit)}${without}`;
}

/** What an indicator's rows show: unit, period, interval or why there is none, and what n counts. */
export function indicatorDescription(indicator: ComparedIndicator, period: string): string {
  const { fullName, unit, judgedBy, nOf } = indicator;
  const interval =
    judgedBy === 'two-sample'
      ? `The line is the 95 % interval; n is ${nOf ?? 'not held'}.`
      : 'No interval can be given: how many children stand behind each value is not held, or one child can bring many.';
  return `${fullName}, ${unit}, ${inWords(period)}. ${interval}`;
}

/** What must be said beside the rows: figures of other periods, which are not compared. */
export function indicatorNote(
  services: readonly ComparedService[],
  { period, elsewhere, newer, values }: SharedPeriod,
  judgedBy: ComparedIndicator['judgedBy']
): string {
  const others = services.flatMap(({ name }, i) => {
    const other = elsewhere[i];
    return other ? [`${name} has a figure for ${inWords(other)} only, which is not compared`] : [];
  });
  const later = newer
    ? [
        `Figures for ${inWords(newer)} exist for some of these services; ${inWords(period)} is the newest period that all have`
      ]
    : [];
  const states = new Set(values.filter(({ value }) => value !== null).map(({ state }) => state));
  const derived = states.has('worked-out')
    ? ['Some figures were worked out from published ones: the table says which']
    : [];
  const doubtful = states.has('doubtful')
    ? ['A figure marked doubtful in the table is to be read with care']
    : [];
  const overlap =
    judgedBy === 'two-sample' ? ['Where intervals are wide, much of a difference may be chance'] : [];
  return [...others, ...later, ...derived, ...doubtful, ...overlap]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

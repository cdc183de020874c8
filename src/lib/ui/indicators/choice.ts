import { period as readPeriod } from '$lib/data/period';
import { formatPeriod } from '$lib/words/periods';
import type { Level } from './slice';

/** What the reader chose. The address owns it. */
export interface IndicatorChoice {
  /** Id of a service; empty = none. */
  service: string;
  period: string;
  level: Level;
}

/** What can be chosen. */
export interface IndicatorChoices {
  services: readonly { id: string; name: string }[];
  /** Newest first. */
  periods: readonly string[];
  levels: readonly Level[];
  /** The period without a choice. */
  period: string;
}

/** A choice as it was read, and what of the address was not understood. */
export interface ReadChoice {
  choice: IndicatorChoice;
  notices: string[];
}

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  service: 'services',
  authority: 'authorities',
  region: 'regions'
};

/** What the areas of a level are called. */
export function areasInWords(level: Level): string {
  return LEVEL_WORDS[level];
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
const idOf = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');

const middleOf = (text: string): number | null => {
  const found = readPeriod(text);
  if (!found) return null;
  const [year, month] = found.firstMonth.split('-').map(Number) as [number, number];
  return year * 12 + month + found.months / 2;
};

/** The period nearest in time; null where the text is no period. */
function nearestPeriod(text: string, periods: readonly string[]): string | null {
  const wanted = middleOf(text) ?? middleOf(/^\d{4}/.exec(text)?.[0] ?? '');
  if (wanted === null) return null;
  const distance = (period: string) => Math.abs((middleOf(period) ?? 0) - wanted);
  return [...periods].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Reads the choice from an address: what is not known becomes the nearest state that is, and is said. */
export function readChoice(params: URLSearchParams, choices: IndicatorChoices): ReadChoice {
  const notices: string[] = [];
  const service = params.get('service') ?? '';
  const known =
    choices.services.find(({ id }) => id === service) ??
    choices.services.find(({ id }) => id === idOf(service));
  if (service && !known) notices.push(`There is no service “${shortened(service)}” here, so none is marked.`);

  const asked = params.get('period') ?? '';
  let period = choices.period;
  if (choices.periods.includes(asked)) period = asked;
  else if (asked) {
    period = nearestPeriod(asked, choices.periods) ?? choices.period;
    notices.push(
      `There is no period “${shortened(asked)}” in this indicator; ${formatPeriod(period)} is shown.`
    );
  }

  const wanted = params.get('level') ?? '';
  const level = choices.levels.find((one) => one === wanted) ?? 'service';
  if (wanted && level !== wanted)
    notices.push(`This indicator is not held for “${shortened(wanted)}”; services are shown.`);

  const strange = [...new Set(params.keys())].filter((key) => !['service', 'period', 'level'].includes(key));
  if (strange.length) notices.push(`Not understood in the address: ${strange.map(shortened).join(', ')}.`);
  return { choice: { service: known?.id ?? '', period, level }, notices };
}

/** Writes a choice for the address: only what differs from the default, in a fixed order. */
export function writeChoice(choice: IndicatorChoice, choices: IndicatorChoices): URLSearchParams {
  const params = new URLSearchParams();
  if (choice.service) params.set('service', choice.service);
  if (choice.period !== choices.period) params.set('period', choice.period);
  if (choice.level !== 'service') params.set('level', choice.level);
  return params;
}

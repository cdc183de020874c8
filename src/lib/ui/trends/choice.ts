import { PERIOD_KINDS, type PeriodKind, type PlaceKind, type TrendSlice } from './slice';

/** What the reader chose. The address owns it. */
export interface TrendChoice {
  /** A programme's id; empty = both on the scale of 36 together, and the one of 2025 apart. */
  programme: string;
  period: PeriodKind;
  /** Place in the slice's list; 0 = England and Wales. */
  place: number;
}

/** A choice as it was read, and what of the address was not understood. */
export interface ReadTrendChoice {
  choice: TrendChoice;
  notices: string[];
}

/** Nothing chosen. */
export const EVERYTHING: TrendChoice = { programme: '', period: 'year', place: 0 };

/** Names in the address, the narrowest place first. */
const PLACE_KEYS = [
  ['police', 'police-force-area'],
  ['region', 'region'],
  ['country', 'country']
] as const satisfies readonly (readonly [string, PlaceKind])[];
const KEYS: readonly string[] = ['programme', 'period', ...PLACE_KEYS.map(([key]) => key)];

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
const folded = (text: string) => text.trim().toLowerCase();

/** Reads the choice from an address: what is not known counts as not chosen, and is said. */
export function readChoice(params: URLSearchParams, { programmes, places }: TrendSlice): ReadTrendChoice {
  const notices: string[] = [];
  const wanted = params.get('programme') ?? '';
  const programme = programmes.find(({ id }) => id === folded(wanted))?.id ?? '';
  if (wanted && !programme)
    notices.push(`There is no programme “${shortened(wanted)}” that rates; all are shown.`);

  const asked = params.get('period') ?? '';
  const period = PERIOD_KINDS.find((kind) => kind === folded(asked)) ?? EVERYTHING.period;
  if (asked && period !== folded(asked))
    notices.push(`There is no period “${shortened(asked)}”; years are shown.`);

  let place = 0;
  for (const [key, kind] of PLACE_KEYS) {
    const name = params.get(key) ?? '';
    if (!name) continue;
    const found = places.findIndex((one) => one.kind === kind && folded(one.name) === folded(name));
    if (found < 0) notices.push(`There is no “${shortened(name)}” here; it was left out.`);
    else if (place > 0) notices.push(`Only one place is shown at a time; “${shortened(name)}” was left out.`);
    else place = found;
  }

  const strange = [...new Set(params.keys())].filter((key) => !KEYS.includes(key));
  if (strange.length) notices.push(`Not understood in the address: ${strange.map(shortened).join(', ')}.`);
  return { choice: { programme, period, place }, notices };
}

/** Writes a choice for the address: only what was chosen, in a fixed order. */
export function writeChoice(choice: TrendChoice, { places }: TrendSlice): URLSearchParams {
  const params = new URLSearchParams();
  if (choice.programme) params.set('programme', choice.programme);
  if (choice.period !== EVERYTHING.period) params.set('period', choice.period);
  const place = places[choice.place];
  const key = PLACE_KEYS.find(([, kind]) => kind === place?.kind)?.[0];
  if (place && key) params.set(key, place.name);
  return params;
}

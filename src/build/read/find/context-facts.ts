import { partialDate } from '$lib/data/partial-date';
import { reading } from '../found';
import type { Passage } from '../passages';
import type { Evidence } from '../draft';
import type { Plainness, Reading } from '../reading';
import type { Source } from '../source';
import { dateIn } from '../words/date-words';
import { plain } from '../words/plain';
import { FACT_LABELS, type FactLabel } from './fact-labels';
import { areaIn, type AreaNames } from './areas';
import { bare, gluedMark } from './figures';
import type { Pair } from './pairs';

/** A contextual fact before it is a row. */
export interface Fact {
  id: string;
  label: string;
  unit: string;
  value: string;
  asOf?: string | null;
}

/** All cells of a contextual fact, read at one place. */
export function factReadings(
  fact: Fact,
  rule: string,
  plainness: Plainness,
  from: Passage | Evidence,
  doubt?: string
): Reading[] {
  const columns = [
    ['label', fact.label],
    ['value', fact.value],
    ['unit', fact.unit],
    ...(fact.asOf ? [['as_of', fact.asOf] as const] : [])
  ] as const;
  return columns.map(([column, value]) =>
    reading(
      { table: 'context_facts', key: { fact_id: fact.id }, column, value },
      rule,
      plainness,
      from,
      doubt
    )
  );
}

/** Facts whose value is small by their nature: a large one is a count with a mark glued to it. */
const SMALL: Readonly<Record<string, number>> = {
  caseload_per_manager: 60,
  practitioners: 150,
  staff_fte: 300,
  sickness_days: 60
};

const mostOf = ({ id, unit }: FactLabel) => SMALL[id] ?? (unit === 'children' ? 2000 : Infinity);

function unitFits({ unit }: FactLabel, figure: string): boolean {
  const percent = figure.replace(/\(.*$/, '').includes('%');
  if (unit === '%') return percent || /^0(?:\.0)?$/.test(figure.trim());
  return !percent && (unit !== 'GBP' || figure.includes('£'));
}

/** Notes that date a group of facts; a date is only taken where all notes on the group agree. */
const DATED: readonly { facts: RegExp; note: RegExp; date: (words: string) => string | null }[] = [
  {
    facts: /^population(?:_10_17)?$/,
    note: /population estimates/i,
    date: (words) => /\bmid[- ](\d{4})/i.exec(words)?.[1] ?? null
  },
  { facts: /_bame$/, note: /census/i, date: (words) => /\b(20\d1)\b/.exec(words)?.[1] ?? null },
  {
    facts: /^caseload_(?!per_)/,
    note: /\bcaseload\b/i,
    date: (words) => {
      const date = dateIn(words);
      return date !== null && partialDate(date)?.precision === 'day' ? date : null;
    }
  }
];

function asOfNote(id: string, source: Source): string | null {
  const dated = DATED.find(({ facts }) => facts.test(id));
  if (!dated) return null;
  const notes = source.footnotes.map(({ text }) => plain(text)).filter((text) => dated.note.test(text));
  const dates = new Set(notes.flatMap((text) => dated.date(text) ?? []));
  return dates.size === 1 ? ([...dates][0] ?? null) : null;
}

/** A printed count and share of it, and of what the share is. */
const SHARES: Readonly<Record<string, Omit<Fact, 'value'> & { whole: string }>> = {
  population_10_17: {
    id: 'youth_share',
    label: 'Youth share of population, as printed',
    unit: '%',
    whole: 'population'
  },
  population_10_17_bame: {
    id: 'bame_share',
    label: 'Black and minority ethnic share of youth population, as printed',
    unit: '%',
    whole: 'population_10_17'
  }
};

/** The label says so where the counts that are printed give another share than the one beside them. */
function shareBeside(label: FactLabel, pair: Pair, valueOf: (id: string) => number | null): Reading[] {
  const share = /\((\d+(?:\.\d+)?)\s?%\s?\)/.exec(pair.figure)?.[1];
  const fact = SHARES[label.id];
  if (!share || !fact) return [];
  const whole = valueOf(fact.whole);
  const digits = share.split('.')[1]?.length ?? 0;
  const given = whole ? ((100 * Number(bare(pair.figure))) / whole).toFixed(digits) : share;
  const words = given === share ? fact.label : `${fact.label} (the printed counts give ${given})`;
  const { id, unit } = fact;
  return factReadings(
    { id, unit, label: words, value: share },
    'fact-label',
    'table',
    pair.passage,
    pair.doubt
  );
}

const labelOf = (pair: Pair) => FACT_LABELS.find(({ pattern }) => pattern.test(pair.label.trim()));

interface Beside {
  source: Source;
  names: AreaNames;
  valueOf: (id: string) => number | null;
}

/** What a label says besides the fact: another year, another area or an average make it another fact. */
function remainderOf(label: FactLabel, pair: Pair): string {
  return pair.label
    .trim()
    .replace(label.pattern, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .trim();
}

const OTHER =
  /\b(?:19|20)\d\d\b|\b(?:previous|last|prior) year\b|\baverage\b|\bengland\b|\bnational\b|\bregion/;

function whyDoubted(
  label: FactLabel,
  pair: Pair,
  whole: string,
  { source, names }: Beside
): string | undefined {
  const rest = remainderOf(label, pair);
  const elsewhere =
    label.id.startsWith('population') && /\p{L}/u.test(rest) && areaIn(rest, names) !== names.serviceId;
  const decimals = whole.split('.')[1]?.length ?? 0;
  if (pair.doubt !== undefined) return pair.doubt;
  if (elsewhere) return 'the label may name another area';
  if (
    gluedMark(whole, pair, source) !== null ||
    Number(whole) > mostOf(label) ||
    decimals > (label.unit === '%' ? 1 : 2)
  )
    return 'a footnote mark may be glued to the figure';
  return undefined;
}

function read(pair: Pair, beside: Beside): Reading[] {
  const { source, valueOf } = beside;
  const label = labelOf(pair);
  if (!label || !unitFits(label, pair.figure) || OTHER.test(remainderOf(label, pair))) return [];
  if (label.id.startsWith('offence_') && /out-of-court/.test(pair.heading)) return [];
  const whole = bare(pair.figure);
  const mark = gluedMark(whole, pair, source);
  const tooMuch = Number(whole) > mostOf(label);
  const value = mark !== null && tooMuch ? whole.slice(0, -mark.length) : whole;
  const doubt = whyDoubted(label, pair, whole, beside);
  const asOf = asOfNote(label.id, source);
  const fact = { id: label.id, label: label.label, unit: label.unit, value, asOf };
  return [
    ...factReadings(fact, 'fact-label', 'table', pair.passage, doubt),
    ...shareBeside(label, pair, valueOf)
  ];
}

/** Contextual facts of tables and key facts, by their labels. */
export function findContextFacts(pairs: readonly Pair[], source: Source, names: AreaNames): Reading[] {
  const valueOf = (id: string) => {
    const pair = pairs.find((one) => labelOf(one)?.id === id);
    return pair ? Number(bare(pair.figure)) : null;
  };
  return pairs.flatMap((pair) => read(pair, { source, names, valueOf }));
}

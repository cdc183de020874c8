import type { InventedReport, Layout, Trap, Truth } from './invented-report';
import { cci2009 } from './layouts/cci-2009';
import { fji2012 } from './layouts/fji-2012';
import type { Made } from './layouts/layout';
import { sqs2012 } from './layouts/sqs-2012';
import { welshEdition } from './layouts/welsh-edition';
import { yjs2021 } from './layouts/yjs-2021';
import { yjs2021Late } from './layouts/yjs-2021-late';
import { yjs2025 } from './layouts/yjs-2025';
import { yos2018Counts } from './layouts/yos-2018-counts';
import { yos2018Early } from './layouts/yos-2018-early';
import type { Wanted } from './model/making';
import { runningWords, toHtml } from './render/to-html';
import { toText, type TextStyle } from './render/to-text';
import { VARIATIONS, type Variation } from './variations';
import { SERVICES } from './words/services';

const MAKE: Readonly<Record<Layout, (wanted: Wanted) => Made>> = {
  'yos-2018-early': yos2018Early,
  'yos-2018-counts': yos2018Counts,
  'yjs-2021': yjs2021,
  'yjs-2021-late': yjs2021Late,
  'cci-2009': cci2009,
  'sqs-2012': sqs2012,
  'fji-2012': fji2012,
  'yjs-2025': yjs2025
};

/** Layouts with three domains, in which the second and the third have standards of the same names. */
const THREE_DOMAINS: readonly Layout[] = ['yos-2018-early', 'yos-2018-counts', 'yjs-2021', 'yjs-2021-late'];

function trapsOf({ layout, traps }: Variation): Trap[] {
  return THREE_DOMAINS.includes(layout) ? ['same-standard-names', ...traps] : [...traps];
}

/** Where counts stand glued before their row, none of them can be read surely: they may be read, and need not. */
function gluedTruth(truth: Truth): Truth {
  const isCount = (table: string, column: string) => table === 'question_results' && /_cases$/.test(column);
  return {
    ...truth,
    values: truth.values.map((value) =>
      isCount(value.table, value.column) ? { ...value, ask: 'may' } : value
    )
  };
}

function textOf(made: Made, style: TextStyle, traps: readonly Trap[]): InventedReport['asText'] {
  const text = toText(made.document, style);
  if (!style.gluedCounts) return { text, traps, truth: made.truth };
  return { text, traps: [...traps, 'glued-counts'], truth: gluedTruth(made.truth) };
}

function reportOf(variation: Variation, shift: number): InventedReport {
  const { layout } = variation;
  const seed = variation.seed + shift;
  const service = SERVICES[layout][variation.service];
  if (!service) throw new RangeError(`${layout} has no service ${variation.service}`);
  const traps = trapsOf(variation);
  const made = MAKE[layout]({ seed, service, traps: new Set(traps) });
  return {
    name: `invented-${layout}-${service.id}`,
    layout,
    seed,
    traps,
    html: toHtml(made.document),
    ...runningWords(made.document),
    truth: made.truth,
    asText: variation.text ? textOf(made, variation.text, traps) : null
  };
}

function welshReport(): InventedReport {
  const service = { id: 'wrexham', name: 'Wrexham' };
  const traps: Trap[] = ['welsh-edition'];
  const made = welshEdition({ seed: 901, service, traps: new Set(traps) });
  const { document, truth } = made;
  const style: TextStyle = {
    marks: 'raised',
    headings: 'bare',
    dashes: false,
    pages: false,
    gluedCounts: false
  };
  const asText = textOf(made, style, traps);
  return {
    name: 'invented-welsh-edition-wrexham',
    layout: 'yjs-2021-late',
    seed: 901,
    traps,
    html: toHtml(document),
    ...runningWords(document),
    truth,
    asText
  };
}

/**
 * All invented reports, the same in every run: at least four of each common layout, each trap in some of them.
 * @param shift added to every seed: other figures and prose under the same variations, to see whether a reader does as well
 * @returns pages as HTML, text where there is one, and the truth of each
 */
export function inventedReports(shift = 0): InventedReport[] {
  return [...VARIATIONS.map((variation) => reportOf(variation, shift)), welshReport()];
}

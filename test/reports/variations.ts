import type { Layout, Trap } from './invented-report';
import type { TextStyle } from './render/to-text';

/** One invented report to be made. */
export interface Variation {
  layout: Layout;
  /** Which of the layout's services it names. */
  service: number;
  seed: number;
  traps: readonly Trap[];
  /** How its text is extracted; absent where there is none. */
  text?: TextStyle;
}

const RAISED: TextStyle = {
  marks: 'raised',
  headings: 'bare',
  dashes: false,
  pages: false,
  gluedCounts: false
};
const HASHED: TextStyle = { ...RAISED, headings: 'hash', dashes: true };
const BOLD: TextStyle = { ...RAISED, headings: 'bold', pages: true };
const GLUED: TextStyle = { ...RAISED, marks: 'glued' };
const COUNTS: TextStyle = { ...RAISED, gluedCounts: true };

type Row = readonly [seed: number, text: TextStyle | null, ...traps: Trap[]];

const ROWS: Readonly<Record<Layout, readonly Row[]>> = {
  'yos-2018-early': [
    [101, RAISED, 'annex', 'star-picture'],
    [102, HASHED, 'annex', 'two-columns', 'running-head', 'previous-inspection'],
    [103, null, 'annexe', 'wrapped-rating', 'value-mid-lines', 'table-over-page'],
    [104, BOLD, 'annex', 'conflict', 'prose-percentages'],
    [105, null, 'annexe', 'row-over-page', 'two-columns', 'footnote-overall-rating', 'running-head']
  ],
  'yos-2018-counts': [
    [201, RAISED, 'annexe', 'score-in-heading'],
    [202, null, 'annexe', 'columns-swapped', 'running-head', 'value-mid-lines'],
    [203, GLUED, 'annex', 'glued-mark-count', 'prose-percentages', 'previous-inspection'],
    [204, COUNTS, 'annexe', 'footnote-overall-rating', 'wrapped-rating'],
    [205, HASHED, 'annexe', 'columns-swapped', 'repeated-prompt-letter', 'table-over-page'],
    [206, null, 'annex', 'conflict', 'row-over-page', 'star-picture']
  ],
  'yjs-2021': [
    [301, RAISED, 'annexe', 'running-head', 'prose-percentages'],
    [302, null, 'annexe', 'glued-mark-percentage', 'wrapped-rating', 'footnote-overall-rating'],
    [303, BOLD, 'annex', 'repeated-prompt-letter', 'score-in-heading', 'previous-inspection'],
    [304, GLUED, 'annexe', 'glued-mark-percentage', 'star-picture'],
    [305, null, 'annexe', 'row-over-page', 'value-mid-lines', 'running-head'],
    [306, HASHED, 'annexe', 'conflict', 'prose-percentages', 'footnote-overall-rating'],
    [307, null, 'annex', 'table-over-page', 'wrapped-rating', 'repeated-prompt-letter', 'previous-inspection']
  ],
  'yjs-2021-late': [
    [401, RAISED, 'annexe', 'running-head', 'prose-percentages', 'previous-inspection'],
    [402, null, 'annexe', 'resettlement-limit', 'score-in-heading', 'footnote-overall-rating'],
    [403, HASHED, 'annex', 'glued-mark-percentage', 'star-picture'],
    [404, null, 'annexe', 'wrapped-rating', 'row-over-page', 'value-mid-lines', 'repeated-prompt-letter'],
    [405, BOLD, 'annexe', 'conflict', 'running-head', 'footnote-overall-rating'],
    [406, null, 'annexe', 'table-over-page', 'star-picture', 'previous-inspection']
  ],
  'cci-2009': [
    [501, HASHED, 'prose-percentages'],
    [502, RAISED, 'running-head', 'prose-percentages'],
    [503, BOLD, 'conflict', 'prose-percentages'],
    [504, null, 'running-head', 'prose-percentages']
  ],
  'sqs-2012': [
    [601, RAISED],
    [602, GLUED],
    [603, null, 'running-head'],
    [604, BOLD]
  ],
  'fji-2012': [
    [701, RAISED],
    [702, null, 'star-picture', 'running-head'],
    [703, BOLD]
  ],
  'yjs-2025': [
    [801, RAISED, 'previous-inspection'],
    [802, null, 'wrapped-rating', 'star-picture', 'running-head'],
    [803, HASHED, 'star-picture', 'previous-inspection']
  ]
};

/** Every variation but the Welsh edition. */
export const VARIATIONS: readonly Variation[] = Object.entries(ROWS).flatMap(([layout, rows]) =>
  rows.map(([seed, text, ...traps], service) => ({
    layout: layout as Layout,
    service,
    seed,
    traps,
    ...(text ? { text } : {})
  }))
);

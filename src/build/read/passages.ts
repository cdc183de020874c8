import type { Block } from './source';
import { standardHeading, type HeadedStandard } from './standard-heading';
import { folded, plain } from './words/plain';
import { ratingIn } from './words/rating-words';

/** A block with what stands above it. */
export interface Passage extends Block {
  /** Place in the reading order, from 0. */
  index: number;
  /** Words of all cells, with straight quotes and dashes. */
  words: string;
  /** The same in lower case. */
  folded: string;
  /** Part of the report. */
  part: Part;
  /** Standard under whose heading it stands; null outside of one. */
  standard: string | null;
  /** Domain under whose heading it stands. */
  domain: string | null;
  /** True where an earlier inspection's results are quoted. */
  earlier: boolean;
}

/** Parts of a report that are read differently. */
export type Part =
  | 'opening'
  | 'contents'
  | 'ratings'
  | 'recommendations'
  | 'context'
  | 'method'
  | 'results'
  | 'glossary'
  | 'body';

const HEADINGS: readonly (readonly [Part, RegExp])[] = [
  ['contents', /^contents$/],
  ['ratings', /^(?:summary of )?ratings\b.{0,40}$/],
  ['recommendations', /^recommendations(?: for improvement)?$/],
  ['context', /^(?:contextual facts|key facts|background(?: and context)?|contextual information)$/],
  ['glossary', /^(?:annexe? \d ?[:.-]? ?)?glossary$/],
  [
    'method',
    /^(?:annexe? \d ?[:.-]? ?)?(?:inspection )?methodology$|^appendix \d ?[:.-]? ?(?:inspection arrangements|scoring approach)/
  ],
  ['results', /^annexe? \d ?[:.-]? ?inspection (?:results|data)|^inspection (?:results|data)$|^data annexe?/],
  [
    'body',
    /^(?:foreword|executive summary|overall findings|introduction|acknowledgements|diversity|next steps|making a difference)$/
  ]
];
const DOMAIN =
  /^(?:(?:domain )?(?:[1-4]|one|two|three)\s?[.:-]?\s)?(organisational delivery|court disposals|out-of-court disposals|resettlement)$/;
const DOMAINS: Readonly<Record<string, string>> = {
  'organisational delivery': '1',
  'court disposals': '2',
  'out-of-court disposals': '3',
  resettlement: '4'
};
const CONTENTS_ENTRY = /(?:\.{3,}|\s)\s?\d{1,3}$/;
const EARLIER =
  /\b(?:previous|last|earlier) inspection\b|\bpreviously inspected\b|\bprevious (?:ratings?|scores?)\b/;
const LONGEST_HEADING = 110;
/** A paragraph of prose ends what is quoted from an earlier inspection. */
const PARAGRAPH = 150;

interface State {
  part: Part;
  standard: HeadedStandard | null;
  domain: string | null;
  earlier: boolean;
  /** How many blocks without a page number have come in the contents, one after another. */
  loose: number;
}

function partOf(words: string, state: State): Part | null {
  if (state.part === 'contents' && CONTENTS_ENTRY.test(words)) return null;
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function isContents(block: Block, words: string, { loose }: State): boolean {
  if (CONTENTS_ENTRY.test(words) || words === 'page') return true;
  // An entry may be wrapped, but neither twice in a row nor in a table of ratings.
  return loose < 1 && words.length < LONGEST_HEADING && !block.cells.some((cell) => ratingIn(cell) !== null);
}

function stepped(state: State, block: Block, words: string, names: ReadonlyMap<string, string>): State {
  if (isEarlierHeading(block, words)) return { ...state, standard: null, earlier: true };
  const part = partOf(words, state);
  if (part !== null) return { part, standard: null, domain: null, earlier: false, loose: 0 };
  if (state.part === 'contents' && isContents(block, words, state))
    return { ...state, loose: CONTENTS_ENTRY.test(words) ? 0 : state.loose + 1 };
  const open: State = state.part === 'contents' ? { ...state, part: 'body' } : state;
  const domain = DOMAINS[DOMAIN.exec(words)?.[1] ?? ''];
  if (domain)
    return { ...open, part: open.part === 'ratings' ? 'ratings' : keep(open.part), domain, standard: null };
  const standard = standardHeading(block, names);
  if (standard) return { ...open, part: keep(open.part), standard, domain: standard.code.slice(0, 1) };
  return block.kind === 'text' && words.length > PARAGRAPH ? { ...open, earlier: false } : open;
}

/** A heading over quoted results; a sentence that mentions the last inspection is none. */
function isEarlierHeading(block: Block, words: string): boolean {
  return block.kind === 'text' && words.length < 80 && EARLIER.test(words) && !/[.?!]$/.test(words);
}

/** Headings of domains and standards come back in the ratings and the results; elsewhere a chapter begins. */
function keep(part: Part): Part {
  return part === 'ratings' || part === 'results' ? part : 'body';
}

/**
 * Walks through the blocks and says of each where in the report it stands.
 * @param names names of the programme's standards by code; empty for programmes without standards
 */
export function passagesOf(blocks: readonly Block[], names: ReadonlyMap<string, string>): Passage[] {
  let state: State = { part: 'opening', standard: null, domain: null, earlier: false, loose: 0 };
  return blocks.map((block, index) => {
    const words = plain(block.cells.filter(Boolean).join(' '));
    const low = folded(words);
    if (block.kind !== 'footnote') state = stepped(state, block, low, names);
    const { part, domain, earlier, standard } = state;
    return { ...block, index, words, folded: low, part, domain, earlier, standard: standard?.code ?? null };
  });
}

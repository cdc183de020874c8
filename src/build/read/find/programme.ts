import type { Evidence } from '../draft';
import { evidenceOf } from '../evidence';
import type { Block, Source } from '../source';
import { folded } from '../words/plain';

/** A programme and the words that show it; `doubt` where they do not quite settle it. */
export interface FoundProgramme {
  programme: string;
  evidence: Evidence;
  doubt?: string;
}

const OPENING = 60;
const LONGEST_TITLE = 130;
/** The names of programmes as titles have them; a mention in a sentence ("last inspected in a …") is no title. */
const TITLES: readonly (readonly [string, RegExp])[] = [
  [
    'twelve',
    /^(?:an? )?inspection of (?:\w+ )?youth (?:offending|justice) (?:services?|teams?)\b|^(?:an? )?single inspection report\b/
  ],
  ['yjs-2025', /^(?:an? )?(?:inspection of )?(?:youth justice )?work with children and victims\b/],
  ['cci-2009', /^(?:report (?:of|on) )?(?:an? |the )?core case inspection\b/],
  ['sqs-2012', /^(?:report of )?(?:an? |the )?short quality screening\b/],
  [
    'fji-2012',
    /^(?:report of )?(?:an? |the )?(?:full )?joint inspection of (?:the )?youth offending work\b|^full joint inspection\b/
  ]
];
/** The same names anywhere in the opening, for reports whose title is drawn or broken up. */
const MENTIONS: readonly (readonly [string, RegExp])[] = [
  ['twelve', /\binspection of (?:\w+ )?youth (?:offending|justice) (?:services?|teams?)\b/],
  ['yjs-2025', /\bwork with children and victims\b/],
  ['cci-2009', /\bcore case inspection\b/],
  ['sqs-2012', /\bshort quality screening\b/],
  ['fji-2012', /\bfull joint inspection\b/]
];
const CODE = '3\\s?\\.\\s?4\\.?\\s*';
const OOCD = '(?:out.of.court disposals?|oocds?) policy(?: and provision)?';
const ENDS = '(?:\\s*(?:outstanding|good|requires improvement|inadequate)?[^a-z]*)$';
const STANDARDS: readonly (readonly [string, RegExp])[] = [
  ['yjs-2021', new RegExp(`^${CODE}${OOCD}\\b|^${OOCD}${ENDS}`)],
  ['yjs-2021', /^4\s?\.\s?1\.?\s*resettlement\b/],
  ['yos-2018', new RegExp(`^${CODE}joint working\\b|^joint working${ENDS}`)]
];

const wordsOf = (block: Block) => folded(block.cells.filter(Boolean).join(' '));

function byStandards(blocks: readonly Block[]): FoundProgramme | null {
  const hits = STANDARDS.flatMap(([programme, pattern]) => {
    const block = blocks.find((one) => one.kind !== 'footnote' && pattern.test(wordsOf(one)));
    return block ? [{ programme, evidence: evidenceOf(block) }] : [];
  });
  const [hit, ...others] = hits;
  if (!hit) return null;
  const torn = others.some(({ programme }) => programme !== hit.programme);
  return torn ? { ...hit, doubt: 'the report names standards of two programmes' } : hit;
}

function isTitle(block: Block, pattern: RegExp): boolean {
  const words = wordsOf(block);
  const found = block.kind === 'footnote' ? null : pattern.exec(words);
  // An extraction may have run the title together with the sentence under it; a sentence that goes on is no title.
  return (
    found !== null &&
    (words.length <= LONGEST_TITLE || /^\W*(?:\(\w+\) )?(?:of|in|:|$)/.test(words.slice(found[0].length)))
  );
}

/**
 * Tells the programme of a report by its title and, where two programmes have the same title, by its standards.
 * @returns null when nothing fits: the report is then of no programme that the reader knows
 */
export function programmeOf({ blocks }: Source): FoundProgramme | null {
  const opening = blocks.slice(0, OPENING);
  for (const block of opening) {
    const programme = TITLES.find(([, pattern]) => isTitle(block, pattern))?.[0];
    if (programme === 'twelve') return byStandards(blocks);
    if (programme) return { programme, evidence: evidenceOf(block) };
  }
  return byMention(blocks, opening);
}

function byMention(blocks: readonly Block[], opening: readonly Block[]): FoundProgramme | null {
  const all = folded(opening.map(({ cells }) => cells.join(' ')).join(' '));
  const [programme, pattern] = MENTIONS.find(([, mention]) => mention.test(all)) ?? [];
  if (programme === 'twelve') return byStandards(blocks);
  const block = pattern && opening.find((one) => pattern.test(wordsOf(one)));
  const doubt = 'no title names the programme; it is only mentioned';
  return programme && block ? { programme, evidence: evidenceOf(block), doubt } : null;
}

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
const TITLES: readonly (readonly [string, RegExp])[] = [
  ['cci-2009', /\bcore case inspection\b/],
  ['sqs-2012', /\bshort quality screening\b/],
  ['fji-2012', /\bfull joint inspection\b|\bjoint inspection of (?:the )?youth offending work\b/],
  ['yjs-2025', /\b(?:youth justice )?work with children and victims\b/]
];
const TWELVE =
  /\binspection of (?:\w+ )?youth (?:offending|justice) (?:services?|teams?)\b|\bsingle inspection report\b/;
const STANDARDS: readonly (readonly [string, RegExp])[] = [
  ['yjs-2021', /^(?:3\s*\.\s*4\.?\s*)?out-of-court disposal policy and provision\b/],
  ['yjs-2021', /^4\s*\.\s*1\.?\s*resettlement\b/],
  ['yos-2018', /^(?:3\s*\.\s*4\.?\s*)?joint working\b/]
];

const first = (blocks: readonly Block[], pattern: RegExp) =>
  blocks.find((block) => pattern.test(folded(block.cells.join(' '))));

function byStandards(blocks: readonly Block[]): FoundProgramme | null {
  const hits = STANDARDS.flatMap(([programme, pattern]) => {
    const block = first(blocks, pattern);
    return block ? [{ programme, evidence: evidenceOf(block) }] : [];
  });
  const [hit, ...others] = hits;
  if (!hit) return null;
  const torn = others.some(({ programme }) => programme !== hit.programme);
  return torn ? { ...hit, doubt: 'the report names standards of two programmes' } : hit;
}

/**
 * Tells the programme of a report by its title and, where two programmes have the same title, by its standards.
 * @returns null when nothing fits: the report is then of no programme that the reader knows
 */
export function programmeOf({ blocks }: Source): FoundProgramme | null {
  const opening = blocks.slice(0, OPENING);
  for (const [programme, pattern] of TITLES) {
    const block = first(opening, pattern);
    if (block) return { programme, evidence: evidenceOf(block) };
  }
  // The title itself may be broken over blocks, or drawn.
  const titled = TWELVE.test(folded(opening.map(({ cells }) => cells.join(' ')).join(' ')));
  return titled ? byStandards(blocks) : null;
}

import { evidenceOfSentence } from '../evidence';
import { reading } from '../found';
import type { Passage } from '../passages';
import type { Reading } from '../reading';
import { sentencesOf } from '../words/plain';

const DISCRETION = /\b(?:professional|panel'?s?) (?:discretion|judgement)\b|\bdiscretion was\b/i;
const UP = /\b(?:uplift(?:ed)?|increase[ds]?|raise[ds]?|mov(?:e|ed) up|upgrad\w+)\b/i;
const DOWN = /\b(?:reduc\w+|lower(?:ed)?|downgrad\w+|mov(?:e|ed) down|decrease[ds]?)\b/i;
/** The explanation of the method speaks of discretion in general. */
const GENERAL = /\b(?:not|no|nor|never|declined|may|can|could|might|would|will|where|whether|any)\b/i;

function directionOf(sentence: string): 'uplift' | 'reduction' | null {
  if (!DISCRETION.test(sentence) || GENERAL.test(sentence)) return null;
  const [up, down] = [UP.test(sentence), DOWN.test(sentence)];
  return up === down ? null : up ? 'uplift' : 'reduction';
}

/**
 * The standard of the last place before a footnote that bears its mark, raised or glued behind a figure ("64%20"); where
 * a page's notes stand before its text, of the first place after it.
 */
function standardOfMark(passages: readonly Passage[], footnote: Passage): string | null {
  const [mark = ''] = footnote.marks[0] ?? [];
  const glued = new RegExp(`\\d%?\\s?${mark}$`);
  const bears = (passage: Passage) =>
    passage.kind !== 'footnote' &&
    (passage.marks.flat().includes(mark) || (passage.kind === 'row' && glued.test(passage.words)));
  const before = mark ? passages.slice(0, footnote.index).findLast(bears) : undefined;
  return (before ?? passages.slice(footnote.index).find(bears))?.standard ?? null;
}

/**
 * Statements that a ratings panel used professional discretion on a standard, in the text under the standard's
 * heading or in a footnote to its table.
 */
export function findDiscretion(passages: readonly Passage[]): Reading[] {
  return passages.flatMap((passage) =>
    sentencesOf(passage.words).flatMap((sentence) => {
      const direction = directionOf(sentence);
      const code =
        passage.kind === 'footnote'
          ? (standardOfMark(passages, passage) ?? passage.standard)
          : passage.standard;
      if (!direction || !code) return [];
      const cell = {
        table: 'standard_ratings' as const,
        key: { standard_code: code },
        column: 'discretion',
        value: direction
      };
      return [reading(cell, 'discretion-stated', 'sentence', evidenceOfSentence(passage, sentence))];
    })
  );
}

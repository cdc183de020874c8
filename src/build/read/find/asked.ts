import type { Passage } from '../passages';

/** A question or prompt within a passage, and the words that come before the next one. */
export interface Asked {
  /** Code printed before it ("2.1.1"), else null. */
  printed: string | null;
  /** Letter of a prompt, else null. */
  letter: string | null;
  question: string;
  /** Words between the question mark and the next question: its figures, if any. */
  after: string;
}

/** Questions of a passage, and what stands before the first. */
export interface AskedAll {
  before: string;
  asked: readonly Asked[];
}

const QUESTION =
  /(?:(?<code>[1-4]\s?\.\s?[1-4]\s?\.\s?\d)\s?\.?\s*|(?<![A-Za-z(])\(?(?<letter>[a-n])[).]\s+)?(?<question>(?<![A-Za-z])(?:Does|Do|Is|Are|Has|Have|Where|Did|Was|Were|If|Can)\b[^?]{8,330}\?)/g;

const LETTERED = /^\(?([a-n])[).]\s+\S/;

/** A lettered row whose prompt is no question by its sign. */
function letteredRow(cells: readonly string[]): AskedAll | null {
  const [question = '', ...figures] = cells;
  const letter = LETTERED.exec(question)?.[1];
  if (letter === undefined || figures.length === 0) return null;
  return { before: '', asked: [{ printed: null, letter, question, after: figures.join(' ').trim() }] };
}

/** Parts the words of a passage into questions and what stands between them. */
export function askedIn({ cells }: Pick<Passage, 'cells'>): AskedAll {
  if (!cells.some((cell) => cell.includes('?')))
    return letteredRow(cells) ?? { before: cells.join(' '), asked: [] };
  const words = cells.filter(Boolean).join(' ¦ ').replace(/[‘’]/g, "'");
  const matches = [...words.matchAll(QUESTION)];
  const asked = matches.map((match, i) => {
    const from = match.index + match[0].length;
    const to = matches[i + 1]?.index ?? words.length;
    return {
      printed: match.groups?.['code']?.replace(/\s/g, '') ?? null,
      letter: match.groups?.['letter'] ?? null,
      question: (match.groups?.['question'] ?? '').replace(/ ¦ /g, ' '),
      after: words.slice(from, to).replace(/¦/g, ' ').trim()
    };
  });
  return {
    before: words
      .slice(0, matches[0]?.index ?? words.length)
      .replace(/¦/g, ' ')
      .trim(),
    asked
  };
}

import type { Words } from './words';

/** Words that are written with a hyphen when another word follows. */
const PREFIXES = new Set(
  (
    'all anti by co cross deputy down end ex extra face first follow four full half hand high in inter ' +
    'intra key large life long low medium mid mini multi non off on one out over part pan peer ' +
    'post pre pro quasi re second self semi seven short single six small sub ten third three two under up well year'
  ).split(' ')
);
const SOFT_HYPHEN = '\u00AD';

/** Words of a report in lower case, from places where no line end broke them. */
export type Vocabulary = ReadonlySet<string>;

/** Gathers the words of lines, without the broken ones at their ends. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = lines.flatMap(
    (line) => line.toLowerCase().match(/[\p{L}]+(?:[-’'][\p{L}]+)*(?![\p{L}-])/gu) ?? []
  );
  return new Set(words);
}

/**
 * Joins the lines of a paragraph or cell. A hyphen at a line end goes where it only divides a word: when the undivided
 * word stands elsewhere in the report, or when its second half stands nowhere as a word of its own. Where that cannot
 * be told, and after prefixes like "multi-", it stays.
 */
export function joinLines(lines: readonly Words[], vocabulary: Vocabulary): Words {
  const text = lines.reduce((joined, line) => joinTwo(joined, line.text, vocabulary), '');
  return { text, marks: lines.flatMap(({ marks }) => marks) };
}

/** Joins two pieces of text, the second of which follows on a new line. */
export function joinTwo(before: string, after: string, vocabulary: Vocabulary): string {
  if (before === '' || after === '') return before + after;
  const [, broken = '', hyphen = ''] = /([\p{L}-]*\p{L})([-\u00AD\u2010])$/u.exec(before) ?? [];
  const rest = /^\p{Ll}[\p{L}]*/u.exec(after)?.[0] ?? '';
  if (broken === '' || rest === '') return `${before} ${after}`;
  const stem = before.slice(0, -1);
  return keepsHyphen(broken.toLowerCase(), hyphen, rest, vocabulary) ? `${stem}-${after}` : stem + after;
}

function keepsHyphen(broken: string, hyphen: string, rest: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.has(`${broken}-${rest}`)) return true;
  if (vocabulary.has(broken + rest)) return false;
  if (hyphen === SOFT_HYPHEN) return false;
  return broken.includes('-') || PREFIXES.has(broken) || (vocabulary.has(broken) && vocabulary.has(rest));
}

import { fragmentsOf } from './fragments';
import type { Line } from './geometry';
import { wordsOf } from './words';

/** A footnote as its lines stand on the page. */
export interface NoteLines {
  mark: string;
  lines: readonly Line[];
}

/** A page parted into its body and what stands at its foot. */
export interface Footed {
  body: readonly Line[];
  /** Lines before the first note of the page that end the last note of the page before. */
  continued: readonly Line[];
  notes: readonly NoteLines[];
}

/** Size of footnotes, at most, as a part of the size of the body. */
const SMALL = 0.93;
/** Distance between the lines of a note, and of two notes, at most, as a part of the size of type. */
const LINE_GAP = 1.65;
const NOTE_GAP = 3.5;
const NUMBERED = /^[[(]?(\d{1,3}|[*†‡§])[\])]?\s+\S/;

/**
 * Finds the footnotes among the lines of a page, running heads left out: from the first line that begins with a raised
 * mark, or in small type with a mark that the report refers to, when nothing but notes follows down to the foot.
 * @param bodySize size of type of running text
 * @param referred marks that stand raised somewhere in the report
 */
export function footed(lines: readonly Line[], bodySize: number, referred: ReadonlySet<string>): Footed {
  const marks = lines.map((line) => markOf(line, bodySize, referred));
  const first = marks.findIndex(
    (mark, index) => mark !== null && isFoot(lines.slice(index), marks.slice(index))
  );
  const end = first === -1 ? lines.length : first;
  const starts = marks.flatMap((mark, index) => (mark !== null && index >= end ? [{ mark, index }] : []));
  const notes = starts.map(({ mark, index }, note) => ({
    mark,
    lines: lines.slice(index, starts[note + 1]?.index)
  }));
  const body =
    lines.slice(0, end).findLastIndex((line) => !isSmall(line, bodySize) || fragmentsOf(line).length > 1) + 1;
  return { body: lines.slice(0, body), continued: lines.slice(body, end), notes };
}

/** Whether a line that begins a note is followed by nothing but its own lines and further notes. */
function isFoot(lines: readonly Line[], marks: readonly (string | null)[]): boolean {
  return lines.every((line, index) => {
    const above = lines[index - 1];
    if (above === undefined) return true;
    const gap = (line.y - above.y) / line.size;
    if (marks[index] !== null) return gap < NOTE_GAP;
    return gap < LINE_GAP && fragmentsOf(line).length === 1 && line.size < 1.08 * above.size;
  });
}

/** Text of a note without its mark. */
export function noteText(text: string, mark: string): string {
  const match = NUMBERED.exec(text);
  return match?.[1] === mark ? text.replace(/^\S+\s+/, '') : text;
}

/** Marks that stand raised in lines, wherever they are. */
export function raisedMarks(lines: readonly Line[]): Set<string> {
  return new Set(lines.flatMap(({ items }) => wordsOf(items).marks));
}

function isSmall(line: Line, bodySize: number): boolean {
  return line.size <= SMALL * bodySize;
}

function beginsRaised({ items: [first] }: Line): boolean {
  return first !== undefined && (first.raised || /^[⁰¹²³⁴-⁹]/.test(first.text));
}

function markOf(line: Line, bodySize: number, referred: ReadonlySet<string>): string | null {
  const { text, marks } = wordsOf(line.items);
  if (beginsRaised(line)) return marks[0] ?? null;
  const mark = NUMBERED.exec(text)?.[1];
  return mark !== undefined && isSmall(line, bodySize) && referred.has(mark) && isNote(line) ? mark : null;
}

/** Whether nothing but a gap after its mark parts a line. */
function isNote(line: Line): boolean {
  const [first, ...others] = fragmentsOf(line);
  return others.length === 0 || (others.length === 1 && first?.items.length === 1);
}

/**
 * A report before it is drawn. Words may hold `**bold**`, `^15^` (a raised footnote mark), `~15~` (the same mark set as
 * ordinary text, glued to the word before it) and line breaks.
 */
export interface Document {
  title: string;
  /** What stands above every page; empty = nothing. */
  head: string;
  sections: readonly Section[];
}

/** What begins on a new page; its footnotes stand at its end. */
export interface Section {
  pieces: readonly Piece[];
  notes?: readonly Note[];
  /** `cover` is set large, `flow` may run over many pages, `page` fills one with its notes at the bottom. */
  look?: 'cover' | 'flow' | 'page';
}

/** A footnote. */
export interface Note {
  mark: string;
  text: string;
}

/** A part of a section. */
export type Piece =
  | { kind: 'heading'; level: 1 | 2 | 3; words: string }
  | { kind: 'text'; words: string; look?: 'small' | 'large' | 'quote' | 'rating' }
  | { kind: 'list'; items: readonly string[]; from?: number }
  | Grid
  | { kind: 'figures'; items: readonly Figure[]; columns: 1 | 2 }
  | { kind: 'star'; rating: string; words?: string }
  | { kind: 'gap'; mm: number }
  | { kind: 'break' };

/** A big number with its label. */
export interface Figure {
  value: string;
  label: string;
  /** A heading above it. */
  heading?: string;
  /** Which of the two stands above. */
  first?: 'value' | 'label';
}

/** A table; a row of one cell goes right across, and `words⟨2⟩` is a cell that goes across two columns. */
export interface Grid {
  kind: 'table';
  head?: readonly string[];
  rows: readonly (readonly string[])[];
  /** Widths of the columns. */
  widths: readonly string[];
  /** Classes for the drawing: `plain` without lines, `middle` with cells centred upright. */
  look?: string;
  /** The scale by which the words of the last column have a picture of stars below them; none without it. */
  stars?: 'ratings' | 'judgements' | undefined;
  /** How a text extraction gives it: cells with tabs, or each cell a paragraph. */
  extracted?: 'rows' | 'stacked';
}

/** A heading. */
export const heading = (level: 1 | 2 | 3, words: string): Piece => ({ kind: 'heading', level, words });
/** A paragraph. */
export const text = (words: string): Piece => ({ kind: 'text', words });
/** A list with bullets. */
export const bullets = (...items: string[]): Piece => ({ kind: 'list', items });

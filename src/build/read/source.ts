/** What every recogniser reads: a report as blocks, whichever file they came from. */

/** Where words stand in a source. */
export interface Place {
  /** Page of the file, from 1; null where the source has no pages (text without page breaks). */
  page: number | null;
  /** Line on that page, or of the whole file where it has no pages; from 1. */
  line: number;
}

/**
 * A piece of a report that belongs together: a heading, a paragraph or list item with its wrapped lines joined, or one
 * row of a table with the wrapped lines of each cell joined. Running headers and footers are in no block.
 */
export interface Block extends Place {
  kind: 'text' | 'row' | 'footnote';
  /**
   * The words, from left to right: one cell for text, one per column for a row (an empty cell stays an empty string).
   * Markup, footnote marks and hyphens at line ends are taken out; white space is single.
   */
  cells: readonly string[];
  /** Footnote marks that were taken out of each cell, beside `cells`, in their order: `[[], ['15']]`. */
  marks: readonly (readonly string[])[];
}

/** A footnote's own words. */
export interface Footnote extends Place {
  mark: string;
  text: string;
}

/** A report as read from its file, before anything in it is understood. */
export interface Source {
  /** Name of the file, without its folder. */
  file: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  sha256: string;
  format: 'pdf' | 'text';
  /** Number of pages; null where the source has none. */
  pages: number | null;
  /** Blocks in reading order, footnotes included where they stand. */
  blocks: readonly Block[];
  /** Footnotes by mark, in order; a mark may come more than once when the numbering begins anew. */
  footnotes: readonly Footnote[];
}

/** Why a file cannot be read as a report. */
export const UNREADABLE = [
  'missing',
  'empty',
  'not-a-report-format',
  'encrypted',
  'damaged',
  'no-text',
  'too-long',
  'too-large',
  'too-slow',
  'wrong-document',
  'wrong-language'
] as const;
/** Why a file cannot be read as a report. */
export type Unreadable = (typeof UNREADABLE)[number];

/** A file that cannot be read, with what a person can do about it. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  /**
   * @param reason one of the known reasons
   * @param message one line for the summary: what is wrong with the file and what would help
   */
  constructor(
    readonly reason: Unreadable,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options);
  }
}

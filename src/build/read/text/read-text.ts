import { createHash } from 'node:crypto';
import type { Block, Footnote, Source } from '../source';
import { UnreadableFile } from '../source';
import { joinLines } from './join-lines';
import { plainLine } from './markup';
import { withPlainFootnotes } from './plain-footnotes';

const MOST_BYTES = 20_000_000;

function decoded(file: string, bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableFile('empty', `${file} is empty. Download the report again.`);
  if (bytes.length > MOST_BYTES)
    throw new UnreadableFile(
      'too-large',
      `${file} has ${bytes.length} bytes, a report as text at most ${MOST_BYTES}.`
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\uFEFF/, '');
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const message = `${file} is no text in UTF-8. Save it as UTF-8; if it should be a PDF, download it again.`;
    throw new UnreadableFile('not-a-report-format', message, { cause });
  }
}

interface Lines {
  blocks: Block[];
  follows: boolean[];
}

function linesOf(page: string, number: number | null): Lines {
  const out: Lines = { blocks: [], follows: [] };
  let follows = false;
  page.split(/\r\n|\n|\r/).forEach((line, i) => {
    const { cells, marks, footnote } = plainLine(line);
    if (cells.length) {
      const kind = footnote !== null ? 'footnote' : cells.length > 1 ? 'row' : 'text';
      out.blocks.push({
        kind,
        cells,
        marks: footnote !== null ? [[footnote]] : marks,
        page: number,
        line: i + 1
      });
      out.follows.push(follows);
    }
    follows = cells.length > 0;
  });
  return out;
}

function footnoteOf({ kind, marks, cells, page, line }: Block): Footnote[] {
  return kind === 'footnote' ? [{ mark: marks[0]?.[0] ?? '', text: cells.join(' '), page, line }] : [];
}

/**
 * Reads a report that is plain text: by structure and order, for it has no geometry.
 * @param file name of the file, for messages
 * @throws UnreadableFile when it is empty, too large, no UTF-8, or has no words
 */
export function readText(file: string, bytes: Uint8Array): Source {
  const text = decoded(file, bytes);
  const pages = text.split('\f');
  const paged = pages.length > 1;
  const lines = pages.map((page, i) => linesOf(page, paged ? i + 1 : null));
  const joined = joinLines(
    lines.flatMap((page) => page.blocks),
    lines.flatMap((page) => page.follows)
  );
  const blocks = withPlainFootnotes(joined);
  if (!blocks.length)
    throw new UnreadableFile('no-text', `${file} holds no words. Download the report again.`);
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format: 'text',
    pages: paged ? pages.length : null,
    blocks,
    footnotes: blocks.flatMap(footnoteOf)
  };
}

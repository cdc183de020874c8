import { createHash } from 'node:crypto';
import { UnreadableFile, type Source } from '../source';
import { contentOf } from './blocks';
import { checkFile } from './check-file';
import { readPages, refuseDamaged } from './damage';
import type { DrawnPage } from './geometry';
import { Budget, PDF_LIMITS, type PdfLimits } from './limits';
import { withPdf, type Pdf } from './open-pdf';

/** Letters that a page has at least on average, unless it is a picture of a page. */
const LETTERS_PER_PAGE = 20;

/**
 * Reads a report from a PDF: its paragraphs, headings, table rows and footnotes in reading order.
 * @param file name of the file without its folder
 * @param limits the limits that differ from the usual ones
 * @throws {UnreadableFile} when the file is empty, no PDF, protected by a password, damaged, without text, too long, too
 * large or too slow to read
 */
export async function readPdf(
  file: string,
  bytes: Uint8Array,
  limits: Partial<PdfLimits> = {}
): Promise<Source> {
  const budget = new Budget({ ...PDF_LIMITS, ...limits });
  const { broken } = await checkFile(bytes, budget.limits);
  const read = await withPdf(bytes, false, budget, async (pdf) => {
    checkLength(pdf, budget.limits);
    return readPages(pdf, budget);
  });
  await refuseDamaged(bytes, read, broken, budget);
  checkText(read.pages);
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format: 'pdf',
    pages: read.pages.length,
    ...contentOf(read.pages)
  };
}

function checkLength({ numPages }: Pdf, { pages }: PdfLimits): void {
  if (numPages <= pages) return;
  throw new UnreadableFile(
    'too-long',
    `The PDF has ${numPages} pages, more than the ${pages} that are read. Check that it is a single report.`
  );
}

function checkText(pages: readonly DrawnPage[]): void {
  const text = pages.flatMap(({ items }) => items.map((item) => item.text)).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= LETTERS_PER_PAGE * pages.length) return;
  throw new UnreadableFile(
    'no-text',
    'The PDF holds pictures of pages and no text. It needs text recognition (OCR) first; then read the new PDF.'
  );
}

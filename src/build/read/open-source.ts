import { readPdf } from './pdf/read-pdf';
import type { Source } from './source';
import { UnreadableFile } from './source';
import { readText } from './text/read-text';

const PDF = '%PDF-';
/** A PDF may have a few stray bytes before its sign. */
const HEAD = 1024;

const headOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));

/**
 * Opens a report by what its bytes are, whatever its name says.
 * @throws UnreadableFile when it is neither a PDF nor text, or cannot be read as either
 */
export async function openSource(file: string, bytes: Uint8Array): Promise<Source> {
  const head = headOf(bytes);
  if (head.includes(PDF)) return readPdf(file, bytes);
  if (
    head.includes('\0') ||
    /^\s*\{\s*"draft_version"/.test(head) ||
    head.startsWith('PK\u0003\u0004') ||
    head.startsWith('{\\rtf') ||
    /^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype|html|\?xml|!--)/i.test(head)
  )
    throw new UnreadableFile(
      'not-a-report-format',
      `${file} is neither a PDF nor plain text. Download the report as a PDF.`
    );
  return readText(file, bytes);
}

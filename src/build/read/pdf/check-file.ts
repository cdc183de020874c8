import { UnreadableFile } from '../source';
import { inflatedSize, type Inflated } from './inflated-size';
import type { PdfLimits } from './limits';

/** A PDF begins with these letters, after at most this many bytes of something else. */
const BEGINNING = '%PDF-';
const BEFORE_BEGINNING = 1024;

/**
 * Looks at a file before it is opened, as what is too large must not be inflated in memory.
 * @returns what its compressed streams hold
 * @throws {UnreadableFile} `empty`, `too-large` or `not-a-report-format`
 */
export async function checkFile(bytes: Uint8Array, limits: PdfLimits): Promise<Inflated> {
  if (bytes.length === 0)
    throw new UnreadableFile('empty', 'The file is empty (0 bytes). Download it again.');
  if (bytes.length > limits.bytes)
    throw new UnreadableFile(
      'too-large',
      `The file has ${megabytes(bytes.length)}, more than the ${megabytes(limits.bytes)} that are read. Check that it is the right file.`
    );
  if (!Buffer.from(bytes.subarray(0, BEFORE_BEGINNING)).includes(BEGINNING))
    throw new UnreadableFile(
      'not-a-report-format',
      'The file is no PDF, whatever its name says. Download the PDF of the report again.'
    );
  const inflated = await inflatedSize(bytes, limits.inflatedBytes);
  refuseBomb('the file', inflated.bytes, limits.inflatedBytes);
  refuseBomb('a single part of the file', inflated.largest, limits.streamBytes);
  return inflated;
}

function refuseBomb(what: string, bytes: number, limit: number): void {
  if (bytes <= limit) return;
  throw new UnreadableFile(
    'too-large',
    `Once unpacked, ${what} holds more than ${megabytes(limit)}, far more than in a report. It was not opened.`
  );
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 100_000) / 10} MB`;
}

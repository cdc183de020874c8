import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableFile } from '../source';
import type { Budget } from './limits';
import { startThread } from './start-thread';

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** An open file. */
export type Pdf = PDFDocumentProxy;
/** One page of an open file. */
export type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

/**
 * Opens a PDF, hands it to `use`, and closes it whatever happens. Nothing is fetched, run or drawn.
 * @param strict stop at faults that would else be passed over by leaving out what they touch
 * @throws {UnreadableFile} `encrypted` when it asks for a password, `damaged` when no page can be found in it,
 * `too-large` or `too-slow` when the budget is spent
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  strict: boolean,
  budget: Budget,
  use: (pdf: Pdf) => Promise<T>
): Promise<T> {
  const thread = startThread(budget);
  // The types ask for the worker of a browser; the library asks no more of it than a port has.
  const worker = PDFWorker.create({ port: thread.port as unknown as Worker, verbosity: 0 });
  const reading = async () => {
    const pdf = await opened(bytes, strict, worker);
    const result = await use(pdf);
    await pdf.loadingTask.destroy();
    return result;
  };
  try {
    return await Promise.race([reading(), thread.stopped]);
  } finally {
    worker.destroy();
    await thread.end();
  }
}

async function opened(bytes: Uint8Array, strict: boolean, worker: PDFWorker): Promise<Pdf> {
  const task = getDocument({
    // The library takes over the memory that it is given.
    data: Uint8Array.from(bytes),
    worker,
    verbosity: 0,
    stopAtErrors: strict,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    // Pictures are never decoded.
    maxImageSize: 1,
    standardFontDataUrl: `${library}/standard_fonts/`,
    cMapUrl: `${library}/cmaps/`,
    cMapPacked: true
  });
  try {
    return await task.promise;
  } catch (error) {
    throw reasonFor(error);
  }
}

function reasonFor(error: unknown): UnreadableFile {
  if (error instanceof Error && error.name === 'PasswordException')
    return new UnreadableFile(
      'encrypted',
      'The PDF asks for a password. Save a copy without the password and read that one.',
      { cause: error }
    );
  return new UnreadableFile(
    'damaged',
    'The PDF is damaged or incomplete: no page can be read. Download it again.',
    { cause: error }
  );
}

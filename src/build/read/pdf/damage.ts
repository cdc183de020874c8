import { UnreadableFile } from '../source';
import type { Budget } from './limits';
import { drawnPage } from './draw-page';
import { endsInStream } from './flate-streams';
import type { DrawnPage } from './geometry';
import { withPdf, type Pdf } from './open-pdf';

/** Pages that could be read, and the numbers of those that could not. */
export interface PagesRead {
  pages: readonly DrawnPage[];
  failed: readonly number[];
}

/**
 * Reads every page; one that fails is noted, and the next one is tried.
 * @throws {UnreadableFile} when the limits are passed
 */
export async function readPages(pdf: Pdf, budget: Budget): Promise<PagesRead> {
  const pages: DrawnPage[] = [];
  const failed: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    budget.checkTime();
    try {
      pages.push(await drawnPage(pdf, number, budget));
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      failed.push(number);
    }
  }
  return { pages, failed };
}

/**
 * Refuses a file of which a part is lost. A damaged page can look like an empty or short one, so a file that is cut off
 * or has broken streams is read a second time, stopping at every fault.
 * @param broken number of its compressed streams that are broken
 * @throws {UnreadableFile} `damaged`, naming the pages that cannot be read whole
 */
export async function refuseDamaged(
  bytes: Uint8Array,
  { pages, failed }: PagesRead,
  broken: number,
  budget: Budget
): Promise<void> {
  const isCut = isCutOff(bytes);
  const lost = new Set(failed);
  if (isCut || broken > 0) for (const page of await failingStrictly(bytes, budget)) lost.add(page);
  if (isCut) for (const { page, items } of pages) if (items.length === 0) lost.add(page);
  if (lost.size > 0) throw damaged(`page ${[...lost].sort((a, b) => a - b).join(', ')} cannot be read whole`);
  if (isCut && endsInStream(Buffer.from(bytes))) throw damaged('its end is missing');
}

/** Whether the end of the file is missing: a whole PDF says at its end that it ends. */
function isCutOff(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.subarray(-2048)).includes('%%EOF');
}

async function failingStrictly(bytes: Uint8Array, budget: Budget): Promise<readonly number[]> {
  return withPdf(bytes, true, budget, async (pdf) => (await readPages(pdf, budget)).failed);
}

function damaged(what: string): UnreadableFile {
  return new UnreadableFile('damaged', `The PDF is damaged: ${what}. Download it again.`);
}

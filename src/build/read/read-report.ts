import type { Facts } from '../facts';
import type { Draft } from './draft';
import { draftOf } from './draft-of';
import { knownOf } from './facts-known';
import { openSource } from './open-source';

/**
 * Reads a published report.
 * @param file name of the file, without its folder
 * @param bytes of a PDF or of text in UTF-8
 * @param facts the tables in data/, for names, rules and what is known already
 * @throws UnreadableFile with the reason, when the file cannot be read as a report
 */
export async function readReport(file: string, bytes: Uint8Array, facts: Facts): Promise<Draft> {
  return draftOf(await openSource(file, bytes), knownOf(facts));
}

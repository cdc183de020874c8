import { readFileSync } from 'node:fs';
import { readFacts, type Facts } from '../../facts';
import { diskReader } from '../../disk-facts';
import type { Draft } from '../draft';
import { readReport } from '../read-report';
import { UnreadableFile, type Unreadable } from '../source';

/** A file that a child process is asked to read. */
export interface JobAsk {
  path: string;
  name: string;
}

/** What came of it. */
export type JobAnswer =
  { kind: 'draft'; draft: Draft } | { kind: 'unreadable'; reason: Unreadable | 'fault'; message: string };

let facts: Facts | null = null;

const named = (name: string, message: string) => (message.includes(name) ? message : `${name}: ${message}`);

/**
 * Reads one report; the facts in data/ are read once per process.
 * @returns the draft, or why there is none; a fault of the reader itself is an answer too, so that other files go on
 */
export async function doJob({ path, name }: JobAsk): Promise<JobAnswer> {
  facts ??= readFacts(diskReader('.'));
  try {
    return { kind: 'draft', draft: await readReport(name, readFileSync(path), facts) };
  } catch (error) {
    if (error instanceof UnreadableFile)
      return { kind: 'unreadable', reason: error.reason, message: named(name, error.message) };
    const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
      kind: 'unreadable',
      reason: 'fault',
      message: `${name} could not be read, by a fault of the reader: ${words}`
    };
  }
}

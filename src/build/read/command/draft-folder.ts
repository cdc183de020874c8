import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { draftSchema, type Draft } from '../draft';

/** Drafts that stand in a folder, and files there that are no sound drafts, in words. */
export interface DraftFolder {
  drafts: readonly Draft[];
  faults: readonly string[];
}

const ENDING = '.json';

function parsed(path: string): Draft | string {
  try {
    const result = draftSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return result.success
      ? result.data
      : `${path} is no draft of this reader: ${z.prettifyError(result.error).split('\n')[0]}`;
  } catch (error) {
    if (error instanceof SyntaxError) return `${path} is no JSON: ${error.message}`;
    throw error;
  }
}

/** Reads the drafts of a folder; none when there is no such folder. */
export function readDrafts(folder: string): DraftFolder {
  const names = draftNames(folder);
  const read = names.map((name) => parsed(join(folder, name)));
  return {
    drafts: read.filter((one) => typeof one !== 'string'),
    faults: read.filter((one) => typeof one === 'string')
  };
}

function draftNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ENDING) && name !== 'decisions.json')
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Writes a file whole or not at all: a command that is broken off leaves no half of one. */
export function writeWhole(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}

/** Writes a draft to its file, `<inspection_id>.json`. */
export function writeDraft(folder: string, draft: Draft): void {
  writeWhole(folder, `${draft.inspection_id}${ENDING}`, `${JSON.stringify(draft, null, 1)}\n`);
}

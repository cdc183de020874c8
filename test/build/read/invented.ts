import { knownOf, type Known } from '../../../src/build/read/facts-known';
import { passagesOf, type Passage } from '../../../src/build/read/passages';
import type { Draft, DraftValue } from '../../../src/build/read/draft';
import { draftOf } from '../../../src/build/read/draft-of';
import type { Source } from '../../../src/build/read/source';
import { readText } from '../../../src/build/read/text/read-text';
import { readFacts } from '../../../src/build/facts';
import { diskReader } from '../../../src/build/disk-facts';

/** The register and the frameworks are the real ones; every report in these tests is invented. */
export const known: Known = knownOf(readFacts(diskReader('.')));

/** An invented report's text as a source. */
export const sourceOf = (text: string): Source => readText('invented.txt', new TextEncoder().encode(text));

/** Names of a programme's standards, by code. */
export const namesOf = (programme: string): Map<string, string> =>
  new Map(known.rules.get(programme)?.standards.map(({ code, name }) => [code, name]));

/** An invented text as passages. */
export const passages = (text: string, programme = 'yjs-2021'): Passage[] =>
  passagesOf(sourceOf(text).blocks, namesOf(programme));

/** An invented report's draft. */
export const draft = (text: string): Draft => draftOf(sourceOf(text), known);

/** The value of a cell, by table, key without the inspection, and column. */
export function cell(
  of: Draft,
  table: string,
  key: Record<string, string>,
  column: string
): DraftValue | undefined {
  return of.values.find(
    (value) =>
      value.table === table &&
      value.column === column &&
      Object.entries(key).every(([name, text]) => value.key[name] === text)
  );
}

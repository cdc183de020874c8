import type { AuditRow } from '$lib/data/audit';
import type { Fault } from '$lib/data/read-table';
import { checkFacts } from '../../check/check-facts';
import type { ReadFile } from '../../facts';
import { readFacts } from '../../facts';
import { acceptManifest, manifestFaults } from '../../manifest-file';

/** What the build's own checks say of files that would be written. */
export interface PlanCheck {
  /** Faults that were not there before. */
  faults: Fault[];
  /** Doubts that were not there before. */
  doubts: AuditRow[];
  /** How data/ differed from its manifest before: a change that nobody has reviewed yet. */
  unreviewed: Fault[];
  /** The same of the notes on slips, in lines: a note can only be right together with the row that it is about. */
  notesByHand: string[];
  /** The manifest with the new files, by path. */
  manifest: ReadonlyMap<string, string>;
}

/** Members of `after` beyond those that `before` has under the same name. */
function fresh<T>(before: readonly T[], after: readonly T[], name: (of: T) => string): T[] {
  const known = new Map<string, number>();
  for (const each of before) known.set(name(each), (known.get(name(each)) ?? 0) + 1);
  return after.filter((each) => {
    const left = known.get(name(each)) ?? 0;
    known.set(name(each), left - 1);
    return left <= 0;
  });
}

/** New rows move others down, so a fault is known by all but its lines. */
const faultName = ({ file, column, value, expected, check }: Fault) =>
  JSON.stringify([file, column, value, expected.replace(/\bline \d+/g, 'line'), check]);

/**
 * Runs every check of the build over data/ as it stands and as it would stand.
 * @param files new texts by path from the project's folder
 * @param read gives the files as they stand
 * @param paths every file of data/, to find those that no table covers
 */
export function checkPlan(
  files: ReadonlyMap<string, string>,
  read: ReadFile,
  paths: readonly string[]
): PlanCheck {
  const encoder = new TextEncoder();
  const overlaid: ReadFile = (path) => {
    const text = files.get(path);
    return text === undefined ? read(path) : encoder.encode(text);
  };
  const [before, after] = [readFacts(read, paths), readFacts(overlaid, paths)];
  const [was, is] = [checkFacts(before), checkFacts(after)];
  const manifest = new Map<string, string>();
  acceptManifest(after, read, (path, text) => manifest.set(path, text));
  const differing = manifestFaults(before, read);
  return {
    faults: fresh(was.faults, is.faults, faultName),
    doubts: fresh(was.doubts, is.doubts, (row) => JSON.stringify(row)),
    unreviewed: differing.filter(({ file }) => file !== before.tables.source_notes.file),
    notesByHand: differing
      .filter(({ file }) => file === before.tables.source_notes.file)
      .map(({ file, value, expected }) => `${file}: ${value}, ${expected.split(':')[0]} before`),
    manifest
  };
}

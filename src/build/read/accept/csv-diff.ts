import type { CsvFile, CsvLine } from './csv-file';

interface Hunk {
  from: { old: number; new: number };
  counts: { old: number; new: number };
  lines: string[];
}

const linesOf = (raw: string) => raw.split(/\r?\n/);

function headerOf({ from, counts }: Hunk): string {
  const side = (start: number, count: number) => `${count ? start : start - 1},${count}`;
  return `@@ -${side(from.old, counts.old)} +${side(from.new, counts.new)} @@`;
}

function add(hunk: Hunk, { raw, was }: CsvLine): void {
  const before = was === null ? [] : linesOf(was);
  const after = linesOf(raw);
  hunk.lines.push(...before.map((text) => `-${text}`), ...after.map((text) => `+${text}`));
  hunk.counts.old += before.length;
  hunk.counts.new += after.length;
}

/**
 * What was changed in a file, as a unified diff without unchanged lines around it; a changed line stands right under the
 * one it replaces.
 * @returns lines for the terminal, none when nothing was changed
 */
export function csvDiff(file: CsvFile): string[] {
  const at = { old: 1 + linesOf(file.head.raw).length, new: 1 + linesOf(file.head.raw).length };
  const hunks: Hunk[] = [];
  let open: Hunk | null = null;
  for (const line of file.lines) {
    const kept = line.raw === line.was;
    if (kept) open = null;
    else if (!open) hunks.push((open = { from: { ...at }, counts: { old: 0, new: 0 }, lines: [] }));
    if (!kept && open) add(open, line);
    at.old += line.was === null ? 0 : linesOf(line.was).length;
    at.new += linesOf(line.raw).length;
  }
  if (!hunks.length) return [];
  const body = hunks.flatMap((hunk) => [headerOf(hunk), ...hunk.lines]);
  return [`--- a/${file.path}`, `+++ b/${file.path}`, ...body];
}

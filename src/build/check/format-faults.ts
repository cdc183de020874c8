import type { Fault } from '$lib/data/read-table';

const LONGEST = 60;

const shown = (value: string) => {
  const flat = JSON.stringify(value).slice(1, -1);
  return flat.length > LONGEST ? `"${flat.slice(0, LONGEST - 1)}…"` : `"${flat}"`;
};

function lineOf(fault: Fault): string[] {
  const place = fault.line ? `line ${fault.line}` : 'whole file';
  return [place, fault.column, shown(fault.value), `expected ${fault.expected}`, `[${fault.check}]`];
}

/** Pads every column but the last two to its widest cell. */
function aligned(lines: string[][]): string[] {
  const widths = [0, 1, 2].map((i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  return lines.map((line) => `  ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`);
}

/**
 * Lists faults for the terminal: how many on top, then by file, in the order of the lines.
 * @returns text without a last line break; one line when there are none.
 */
export function formatFaults(faults: readonly Fault[]): string {
  if (!faults.length) return 'No faults in the facts.';
  const byFile = new Map<string, Fault[]>();
  for (const fault of faults) byFile.set(fault.file, [...(byFile.get(fault.file) ?? []), fault]);
  const count = `${faults.length} fault${faults.length === 1 ? '' : 's'} in ${byFile.size} file${byFile.size === 1 ? '' : 's'}`;
  const blocks = [...byFile].map(([file, of]) =>
    [`${file} (${of.length})`, ...aligned([...of].sort((a, b) => a.line - b.line).map(lineOf))].join('\n')
  );
  return [count, ...blocks].join('\n\n');
}

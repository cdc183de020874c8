import type { Fault } from '$lib/data/read-table';

const LINE_FEED = 0x0a;

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

const loose = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Decodes a file as UTF-8.
 * @returns the text, and a fault for each line that is not UTF-8 or holds the mark of a character lost earlier;
 *   no byte of a longer character is a line feed, so lines can be told apart before decoding.
 */
export function decodeText(file: string, bytes: Uint8Array): { text: string; faults: Fault[] } {
  const text = loose.decode(bytes);
  if (!text.includes('\uFFFD')) return { text, faults: [] };
  const faults = linesOf(bytes).flatMap((line, i) => {
    const value = loose.decode(line);
    const at = { file, line: i + 1, column: '', value, check: 'encoding' };
    return value.includes('\uFFFD') ? [{ ...at, expected: 'text in UTF-8, without lost characters' }] : [];
  });
  return { text, faults };
}

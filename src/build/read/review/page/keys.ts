/** What a key asks for. */
export type Command = 'next' | 'previous' | 'accept' | 'edit' | 'reject' | 'undo' | 'undecided' | 'help';

/** The keys, each with what it does in words, as the help lists them. */
export const KEYS: readonly { key: string; command: Command; words: string }[] = [
  { key: 'j', command: 'next', words: 'Next value (or report, in the list); also the down arrow on a value' },
  { key: 'k', command: 'previous', words: 'Previous value (or report); also the up arrow on a value' },
  { key: 'n', command: 'undecided', words: 'Next undecided value, in the next report if need be' },
  { key: 'a', command: 'accept', words: 'Accept the value' },
  { key: 'e', command: 'edit', words: 'Edit the value' },
  { key: 'r', command: 'reject', words: 'Reject the value' },
  { key: 'u', command: 'undo', words: 'Undo the last decision' },
  { key: '?', command: 'help', words: 'This list' }
];

const ARROWS: Readonly<Record<string, Command>> = { ArrowDown: 'next', ArrowUp: 'previous' };

/** A key press, as the browser tells it. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** Where the person is while the key is pressed. */
export interface Where {
  /** In a field, a list of choices or an open dialog: keys are theirs. */
  typing: boolean;
  /** Focus is on a value or in it: elsewhere the arrows scroll. */
  onValue: boolean;
  /** Single-key shortcuts are switched on. */
  shortcuts: boolean;
}

/** What a key asks for where the person is; null when the page has nothing to do with it. */
export function commandFor(press: Press, where: Where): Command | null {
  if (where.typing || !where.shortcuts || press.ctrlKey || press.altKey || press.metaKey) return null;
  const arrow = where.onValue ? ARROWS[press.key] : undefined;
  return arrow ?? KEYS.find(({ key }) => key === press.key)?.command ?? null;
}

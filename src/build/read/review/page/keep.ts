import type { MadeDecision } from '../decisions';
import type { PageHead } from './page-data';

/** Decisions by id of the value. */
export type Made = ReadonlyMap<string, MadeDecision>;

/** Where decisions are kept between two openings of the page. */
export interface Keeper {
  /** False where nothing outlasts the page: storage is refused. */
  lasting: boolean;
  /** Decisions kept for a draft, or for the newest older draft of the same file; null where there are none. */
  read(head: PageHead): { made: Made; readerVersion: string } | null;
  /** Keeps the decisions of a draft; false when they could not be kept. */
  write(head: PageHead, made: Made): boolean;
  /** A setting by name; null when it was never set. */
  setting(name: string): string | null;
  /** Keeps a setting; one that cannot be kept is forgotten with the page. */
  set(name: string, value: string): void;
}

const PREFIX = 'yos-compare-review';
const draftPrefix = (sha256: string) => `${PREFIX}/draft/${sha256}/`;

/** Key of a draft's decisions in the browser's storage. */
export function keyOf(head: Pick<PageHead, 'sha256' | 'reader_version'>): string {
  return draftPrefix(head.sha256) + head.reader_version;
}

function isMade(entry: unknown): entry is MadeDecision {
  if (typeof entry !== 'object' || entry === null) return false;
  const { choice, value, replaces, of } = entry as Record<string, unknown>;
  const optional = (text: unknown) => text === undefined || typeof text === 'string';
  const edited = choice === 'edit' && typeof value === 'string';
  const plain = (choice === 'accept' || choice === 'reject') && value === undefined;
  return (edited || plain) && optional(replaces) && typeof of === 'string';
}

/** Reads what was kept; entries that are no decisions are left out, as the storage is open to every page on disk. */
export function parseMade(text: string): Made {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch (error) {
    console.warn('Decisions that were kept cannot be read and are left out.', error);
    return new Map();
  }
  const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
  return new Map(entries.filter((entry): entry is [string, MadeDecision] => isMade(entry[1])));
}

/** Keeps decisions in the browser's storage. */
export function storageKeeper(storage: Storage): Keeper {
  const olderKey = ({ sha256 }: PageHead) => {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    const versions = keys.filter((key) => key.startsWith(draftPrefix(sha256)));
    return versions.sort(new Intl.Collator('en', { numeric: true }).compare).at(-1);
  };
  return {
    lasting: true,
    read(head) {
      const key = storage.getItem(keyOf(head)) === null ? olderKey(head) : keyOf(head);
      const text = key === undefined ? null : storage.getItem(key);
      if (key === undefined || text === null) return null;
      return { made: parseMade(text), readerVersion: key.slice(draftPrefix(head.sha256).length) };
    },
    write: (head, made) => put(storage, keyOf(head), JSON.stringify(Object.fromEntries(made))),
    setting: (name) => storage.getItem(`${PREFIX}/setting/${name}`),
    set: (name, value) => void put(storage, `${PREFIX}/setting/${name}`, value)
  };
}

function put(storage: Storage, key: string, text: string): boolean {
  try {
    storage.setItem(key, text);
    return true;
  } catch (error) {
    console.warn('The browser’s storage is full or refused.', error);
    return false;
  }
}

/** Keeps nothing beyond the page itself. */
export function memoryKeeper(): Keeper {
  const settings = new Map<string, string>();
  return {
    lasting: false,
    read: () => null,
    write: () => true,
    setting: (name) => settings.get(name) ?? null,
    set: (name, value) => void settings.set(name, value)
  };
}

/** The browser's storage where it may be used, else the page's own memory. */
export function openKeeper(storage: () => Storage): Keeper {
  try {
    const kept = storage();
    return put(kept, `${PREFIX}/setting/trial`, 'yes') ? storageKeeper(kept) : memoryKeeper();
  } catch (error) {
    console.warn('The browser refuses its storage.', error);
    return memoryKeeper();
  }
}

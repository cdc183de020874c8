import { fold } from './fold';
import { NAME_KINDS, type IndexRow } from './index-row';

/** A service that answers a query, and why. */
export interface Match {
  serviceId: string;
  service: string;
  status: IndexRow['status'];
  /** Why it is here, when its own name does not show it: `Dacorum is in Hertfordshire`. */
  why: string | null;
}

/** A name ready to be searched: fold once, match often. */
export interface SearchableName extends IndexRow {
  words: readonly string[];
  /** The words run together, for `bnes` or `ynysmon`. */
  run: string;
}

/** How well a name answers, 0 best; null when it does not. */
type Tier = 0 | 1 | 2 | 3 | null;

/** Folds the names of an index once. */
export function searchable(names: readonly IndexRow[]): SearchableName[] {
  return names.map((name) => {
    const words = fold(name.label);
    return { ...name, words, run: words.join('') };
  });
}

/** True when each asked word begins a word of the name, one word each, in the order of the name. */
function inOrder(asked: readonly string[], words: readonly string[]): boolean {
  let next = 0;
  for (const word of words) if (next < asked.length && word.startsWith(asked[next] ?? '')) next += 1;
  return next === asked.length;
}

function inAnyOrder(asked: readonly string[], words: readonly string[]): boolean {
  const left = [...words].sort((a, b) => a.length - b.length);
  const longestFirst = [...asked].sort((a, b) => b.length - a.length);
  return longestFirst.every((word) => {
    const at = left.findIndex((candidate) => candidate.startsWith(word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** True when the asked letters stand in the name from the beginning of a word on, spaces left out. */
function runsFromAWord(run: string, words: readonly string[]): boolean {
  return words.some((_, i) => words.slice(i).join('').startsWith(run));
}

function tierOf(asked: readonly string[], name: SearchableName): Tier {
  const run = asked.join('');
  if (run === name.run) return 0;
  if (name.run.startsWith(run) && inOrder(asked, name.words.slice(0, asked.length))) return 1;
  if (inOrder(asked, name.words)) return 2;
  if (inAnyOrder(asked, name.words)) return 3;
  return run.length >= 3 && runsFromAWord(run, name.words) ? 3 : null;
}

function sameWords(a: string, b: string): boolean {
  return fold(a).join('') === fold(b).join('');
}

/** Why a name leads to its service, in words; null when the service's own name says it. */
export function reasonOf(name: IndexRow): string | null {
  const after = name.now ? `, now ${name.now}` : '';
  const former = name.status === 'former' ? `a former service${after}` : null;
  if (sameWords(name.label, name.service)) return former;
  switch (name.kind) {
    case 'service':
    case 'former':
      return former;
    case 'alias':
      return former ? `also called ${name.label}; ${former}` : `also called ${name.label}`;
    case 'authority':
    case 'district':
      return `${name.label} is in ${name.service}`;
    default:
      return name.kind satisfies never;
  }
}

interface Ranked {
  name: SearchableName;
  rank: readonly number[];
}

function before(a: Ranked, b: Ranked): number {
  for (let i = 0; i < a.rank.length; i += 1) {
    const difference = (a.rank[i] ?? 0) - (b.rank[i] ?? 0);
    if (difference) return difference;
  }
  return a.name.label.localeCompare(b.name.label, 'en') || a.name.serviceId.localeCompare(b.name.serviceId);
}

/**
 * The services that answer a query, best first, each once.
 * A whole name goes before the beginning of a name, that before beginnings of its words; among equals a service of
 * today goes before a former one, then a service's name before an alias, a former service, an authority, a district.
 * @returns no match for an empty query, or one of punctuation only.
 */
export function matchServices(names: readonly SearchableName[], query: string, limit = Infinity): Match[] {
  const asked = fold(query);
  if (!asked.length) return [];
  const ranked: Ranked[] = [];
  for (const name of names) {
    const tier = tierOf(asked, name);
    if (tier === null) continue;
    ranked.push({ name, rank: [tier, name.status === 'former' ? 1 : 0, NAME_KINDS.indexOf(name.kind)] });
  }
  const found = new Map<string, Match>();
  for (const { name } of ranked.sort(before)) {
    if (found.has(name.serviceId)) continue;
    const { serviceId, service, status } = name;
    found.set(serviceId, { serviceId, service, status, why: reasonOf(name) });
  }
  return [...found.values()].slice(0, limit);
}

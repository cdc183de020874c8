import { SET_KINDS, type SetKind } from '$lib/data/words';

/** The most services that stand side by side by choice. */
export const MOST_SERVICES = 6;
/** What stands on the page before a reader chooses: two services known in full, judged by the same standards. */
export const DEFAULT_SERVICES: readonly string[] = ['hertfordshire', 'peterborough'];

/** Services side by side in the reader's order, or one service with the members of one of its sets. */
export type Choice = { kind: 'services'; ids: readonly string[] } | { kind: 'set'; id: string; set: SetKind };

/** What the reader chose; the address owns it. */
export interface CompareSelection {
  choice: Choice;
  /** Row that the columns are sorted by; empty for the reader's order. */
  sort: string;
  /** True to turn the sorting round. */
  reversed: boolean;
}

/** What the page knows and the address may name. */
export interface Known {
  services: ReadonlySet<string>;
  former: ReadonlySet<string>;
  sortable: ReadonlySet<string>;
  /** Whether a service has a set of a kind. */
  hasSet: (id: string, kind: SetKind) => boolean;
}

/** Something in the address that could not be taken as it stands. */
export type Trouble =
  | { kind: 'unknown'; word: string }
  | { kind: 'former'; id: string }
  | { kind: 'twice'; id: string }
  | { kind: 'too-many'; ids: readonly string[] }
  | { kind: 'nothing-left' }
  | { kind: 'both' }
  | { kind: 'unknown-set'; word: string }
  | { kind: 'no-set'; id: string; set: SetKind }
  | { kind: 'unknown-row'; word: string };

/** A state that can be shown, and what of the address it leaves out. */
export interface ReadSelection {
  selection: CompareSelection;
  troubles: readonly Trouble[];
}

const LONGEST_WORD = 60;
const BEFORE_CHOICE: Choice = { kind: 'services', ids: DEFAULT_SERVICES };
/** What the page shows while the address names nothing. */
export const AT_FIRST: CompareSelection = { choice: BEFORE_CHOICE, sort: '', reversed: false };

const cut = (word: string) => word.trim().toLowerCase().slice(0, LONGEST_WORD);

/** Why a word of the address is no service of today; null when it is one. */
function troubleOf(word: string, { services, former }: Known): Trouble | null {
  if (services.has(word)) return null;
  return former.has(word) ? { kind: 'former', id: word } : { kind: 'unknown', word };
}

function readServices(list: string, known: Known, troubles: Trouble[]): Choice {
  const kept: string[] = [];
  const surplus: string[] = [];
  for (const word of list.split(',').map(cut).filter(Boolean)) {
    const trouble = troubleOf(word, known);
    if (trouble) troubles.push(trouble);
    else if (kept.includes(word) || surplus.includes(word)) troubles.push({ kind: 'twice', id: word });
    else if (kept.length === MOST_SERVICES) surplus.push(word);
    else kept.push(word);
  }
  if (surplus.length) troubles.push({ kind: 'too-many', ids: surplus });
  if (kept.length) return { kind: 'services', ids: kept };
  troubles.push({ kind: 'nothing-left' });
  return BEFORE_CHOICE;
}

function readSet(id: string, word: string, known: Known, troubles: Trouble[]): Choice {
  const trouble = troubleOf(id, known);
  if (trouble) {
    troubles.push(trouble, { kind: 'nothing-left' });
    return BEFORE_CHOICE;
  }
  const set = SET_KINDS.find((kind) => kind === (word || 'similar'));
  if (!set) troubles.push({ kind: 'unknown-set', word });
  else if (known.hasSet(id, set)) return { kind: 'set', id, set };
  else troubles.push({ kind: 'no-set', id, set });
  return { kind: 'set', id, set: 'similar' };
}

function readChoice(params: URLSearchParams, known: Known, troubles: Trouble[]): Choice {
  const services = params.get('services');
  const service = params.get('service');
  if (services !== null && service !== null) troubles.push({ kind: 'both' });
  if (services !== null) return readServices(services, known, troubles);
  if (service !== null) return readSet(cut(service), cut(params.get('set') ?? ''), known, troubles);
  return BEFORE_CHOICE;
}

/** Reads the reader's choice from an address: always a state that can be shown, with what it leaves out. */
export function readCompare(params: URLSearchParams, known: Known): ReadSelection {
  const troubles: Trouble[] = [];
  const choice = readChoice(params, known, troubles);
  const row = cut(params.get('sort') ?? '');
  const sort = known.sortable.has(row) ? row : '';
  if (row && !sort) troubles.push({ kind: 'unknown-row', word: row });
  return {
    selection: { choice, sort, reversed: sort !== '' && params.get('order') === 'reversed' },
    troubles
  };
}

/** Writes a choice for the address, without a question mark; ids hold letters, digits and hyphens only. */
export function writeCompare({ choice, sort, reversed }: CompareSelection): string {
  const chosen =
    choice.kind === 'services'
      ? [`services=${choice.ids.join(',')}`]
      : [`service=${choice.id}`, `set=${choice.set}`];
  return [...chosen, ...(sort ? [`sort=${sort}`] : []), ...(sort && reversed ? ['order=reversed'] : [])].join(
    '&'
  );
}

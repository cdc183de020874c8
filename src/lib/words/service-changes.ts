import { group } from 'd3-array';
import { formatPartialDate } from './dates';
import { listInWords } from './lists';

/** A former service as the register has it: its beginning and end as exactly as known, and who followed. */
export interface FormerService {
  service_id: string;
  name: string;
  began: string | null;
  ended: string | null;
  note: string | null;
  /** Ids and names of the services that followed, in the same order, joined by `;`. */
  successor_ids: string;
  successor_names: string;
}

/** A service by its id and name. */
export interface NamedOne {
  id: string;
  name: string;
}

/** A change of services: a merger, a split, a takeover, or a joint service's beginning. */
export interface ServiceChange {
  id: string;
  /** Date as exactly as it is verified; null = not verified. */
  date: string | null;
  /** What happened, as a clause without date: `Bury merged with Rochdale into Bury and Rochdale`. */
  text: string;
  /** Every service that it names, in the order of the clause, once each. */
  services: NamedOne[];
  /** What the register notes of it; empty where it adds nothing. */
  notes: string[];
}

function namesInWords(services: readonly NamedOne[]): string {
  const names = services.map(({ name }) => name);
  return names.some((name) => / and |,/.test(name)) ? names.join('; ') : listInWords(names);
}

function endInWords(before: readonly NamedOne[], after: readonly NamedOne[]): string {
  const from = before.map(({ name }) => name).join(' merged with ');
  if (before.length > 1) return `${from} into ${namesInWords(after)}`;
  return after.length > 1
    ? `${from} split into ${namesInWords(after)}`
    : `${from} became part of ${namesInWords(after)}`;
}

function successorsOf({ successor_ids, successor_names }: FormerService): NamedOne[] {
  const names = successor_names.split(';');
  return successor_ids.split(';').map((id, i) => ({ id, name: names[i] ?? id }));
}

function once(services: readonly NamedOne[]): NamedOne[] {
  return services.filter(({ id }, i) => services.findIndex((other) => other.id === id) === i);
}

/**
 * The changes that former services tell of, in the order of the rows: those that ended at one date into the same
 * services are one change. A known beginning is a change of its own, before the end.
 */
export function changesOf(rows: readonly FormerService[]): ServiceChange[] {
  const ends = group(rows, ({ successor_ids, ended }) => `${ended ?? ''} ${successor_ids}`);
  return [...ends.values()].flatMap((ended) => {
    const [first] = ended;
    if (!first) return [];
    const before = ended.map(({ service_id: id, name }) => ({ id, name }));
    const after = successorsOf(first);
    const beginnings = ended.flatMap(({ service_id: id, name, began }) =>
      began === null
        ? []
        : [
            {
              id: `${id}-began`,
              date: began,
              text: `${name} began, a joint service of ${namesInWords(after)}`,
              services: [{ id, name }, ...after],
              notes: []
            }
          ]
    );
    const end = {
      id: `${before.map(({ id }) => id).join('-')}-ended`,
      date: first.ended,
      text: endInWords(before, after),
      services: once([...before, ...after]),
      notes: [...new Set(ended.flatMap(({ note }) => (note === null ? [] : [note])))]
    };
    return [...beginnings, end];
  });
}

/** A change with its date: `2014: Bury merged with Rochdale into Bury and Rochdale`. */
export function changeInWords({ date, text }: Pick<ServiceChange, 'date' | 'text'>): string {
  return `${date === null ? 'Date not verified' : formatPartialDate(date)}: ${text}`;
}

import { countOf, listInWords } from './lists';
import { formatNumber } from './numbers';

/** Class of a map, 1 the lowest. */
export type MapBand = 1 | 2 | 3 | 4 | 5;

/** What a map says of a service. */
export interface MapRow {
  id: string;
  /** Name of the service. */
  label: string;
  /** Class of its value; null without one. */
  band: MapBand | null;
  /** The value with its unit, as it is read out; empty without one. */
  valueText: string;
  /** Why there is no value: `suppressed`, `not published`. */
  missing?: string | undefined;
  /** Letters for its cell on the hexagon map of a set, such as a member's rank. */
  mark?: string | undefined;
  /** Region, or Wales: parts the hexagons, which have no coast to be known by. */
  part?: string | undefined;
}

/** Who a map is about, and its classes. */
export interface MapSubject {
  /** Ranges of the classes, lowest first; none, and the map shows a set of services instead of values. */
  classes: readonly string[];
  /** Id of the reader's service. */
  chosen?: string | undefined;
  /** Ids of the services it is compared with. */
  members?: readonly string[] | undefined;
  /** What the members are called. */
  membersLabel?: string | undefined;
}

/** What members of a set are called where the page does not say. */
export const MEMBERS = 'Similar services';

/** What a service's shape says when it is pointed at: `Harrow: 2.4 per 1,000`; its name alone on the map of a set. */
export function mapTitle(row: MapRow, { classes }: Pick<MapSubject, 'classes'>): string {
  const said = row.band === null && classes.length > 0 ? (row.missing ?? 'no value') : row.valueText;
  return said ? `${row.label}: ${said}` : row.label;
}

/**
 * How many services have no value, and why: `Without a value (3 services): 2 suppressed and 1 not published`.
 * @returns empty text where every service has one
 */
export function missingInWords(rows: readonly MapRow[]): string {
  const reasons = rows.flatMap((row) => (row.band === null ? [row.missing ?? 'no value'] : []));
  if (reasons.length === 0) return '';
  const kinds = [...new Set(reasons)].map((kind) => ({
    kind,
    n: reasons.filter((reason) => reason === kind).length
  }));
  kinds.sort((a, b) => b.n - a.n || (a.kind < b.kind ? -1 : 1));
  const why = kinds.map(({ kind, n }) => (kinds.length === 1 ? kind : `${n} ${kind}`));
  return `Without a value (${countOf(reasons.length, 'service')}): ${listInWords(why)}`;
}

/** A class with how many services are in it: `2.1 to 3.4 per 1,000 (31 services)`. */
export function classInWords(range: string, band: number, rows: readonly MapRow[]): string {
  return `${range} (${countOf(rows.filter((row) => row.band === band).length, 'service')})`;
}

function chosenInWords(rows: readonly MapRow[], { chosen, classes }: MapSubject): string {
  const row = rows.find(({ id }) => id === chosen);
  if (!row) return '';
  const place = row.band === null ? '' : `, class ${row.band} of ${classes.length}`;
  return `Marked: ${mapTitle(row, { classes })}${place}.`;
}

/** Members by name, and how many there are. */
export function membersInWords(rows: readonly MapRow[], subject: MapSubject): string {
  const ids = new Set(subject.members);
  const names = rows.flatMap(({ id, label }) => (ids.has(id) && id !== subject.chosen ? [label] : []));
  if (names.length === 0) return '';
  return `${subject.membersLabel ?? MEMBERS} (${formatNumber(names.length)}): ${listInWords(names)}.`;
}

/** What a map of services shows, in sentences. */
export function describeMap(rows: readonly MapRow[], subject: MapSubject): string {
  const { classes } = subject;
  const values = classes.map((range, i) => `${classInWords(range, i + 1, rows)}.`);
  const missing = classes.length > 0 ? missingInWords(rows) : '';
  return [
    `${countOf(rows.length, 'service')} of England and Wales${classes.length > 0 ? ` in ${classes.length} classes` : ''}.`,
    ...values,
    missing && `${missing}.`,
    chosenInWords(rows, subject),
    membersInWords(rows, subject)
  ]
    .filter(Boolean)
    .join(' ');
}

import { SET_KINDS, type SetKind } from '$lib/data/words';
import { listInWords } from '$lib/words/lists';
import type { EndedService, GroupService } from './group';

/** The most services that an own set may hold. */
export const MOST_OWN = 20;

/** What the reader chose; the address owns it. */
export interface GroupSelection {
  serviceId: string;
  /** The set that is shown. */
  kind: SetKind | 'own';
  /** Services of the reader's own set, in the order in which they were chosen; it may stand by while another set is shown. */
  own: readonly string[];
}

/** Something in the address that was not understood, and where to go from there. */
export interface Notice {
  text: string;
  /** Other selections, as they are written in an address. */
  links: readonly { label: string; query: string }[];
  /** Text that names no service; the services spelt most like it may be offered. */
  unknown?: string;
}

/** What an address says, as far as it is understood. */
export interface ReadSelection {
  selection: GroupSelection;
  /** Whether the address names the service that is shown; else that is the example. */
  chosen: boolean;
  notices: readonly Notice[];
}

/** Who there is to choose. */
export interface Choosable {
  current: readonly GroupService[];
  ended: readonly EndedService[];
  /** Service that is shown when none is chosen. */
  example: string;
}

/** Writes a selection for the address; the default set is left out. */
export function writeSelection({ serviceId, kind, own }: GroupSelection): string {
  const parts = [`service=${serviceId}`];
  const standard = own.length ? 'own' : 'similar';
  if (kind !== standard) parts.push(`set=${kind}`);
  if (own.length) parts.push(`own=${own.join(',')}`);
  return parts.join('&');
}

const LONGEST = 60;
const quoted = (text: string) => `“${text.slice(0, LONGEST)}”`;
const nameOf = ({ current }: Choosable, id: string) =>
  current.find((service) => service.id === id)?.name ?? id;

function readService(asked: string | null, from: Choosable): { id: string | null; notices: Notice[] } {
  if (asked === null || asked === '') return { id: null, notices: [] };
  if (from.current.some(({ id }) => id === asked)) return { id: asked, notices: [] };
  const link = (id: string, name = nameOf(from, id)) => ({ label: name, query: `service=${id}` });
  const ended = from.ended.find(({ id }) => id === asked);
  if (!ended) {
    const text = `No service is called ${quoted(asked)}, so the example stands here.`;
    return { id: null, notices: [{ text, links: [], unknown: asked.slice(0, LONGEST) }] };
  }
  const [only, ...others] = ended.successors;
  const now = listInWords(ended.successors.map((id) => nameOf(from, id)));
  const text = `${ended.name} is a former service; its area is now served by ${now}`;
  if (only && !others.length) return { id: only, notices: [{ text: `${text}, shown here.`, links: [] }] };
  return {
    id: null,
    notices: [{ text: `${text}. Choose one:`, links: ended.successors.map((id) => link(id)) }]
  };
}

function readKind(
  asked: string | null,
  own: readonly string[]
): { kind: GroupSelection['kind']; notices: Notice[] } {
  const standard = own.length ? 'own' : 'similar';
  if (asked === null || asked === '') return { kind: standard, notices: [] };
  const kind = SET_KINDS.find((word) => word === asked);
  if (kind) return { kind, notices: [] };
  if (asked === 'own') {
    if (own.length) return { kind: 'own', notices: [] };
    const text = 'The link asks for an own set but names no service of it; similar services are shown.';
    return { kind: 'similar', notices: [{ text, links: [] }] };
  }
  const shown = own.length ? 'the own set is shown' : 'similar services are shown';
  return { kind: standard, notices: [{ text: `No set is called ${quoted(asked)}; ${shown}.`, links: [] }] };
}

/** The services of an own set that can be used, and a notice for each that cannot. */
function readOwn(
  asked: string | null,
  serviceId: string | null,
  from: Choosable
): { own: string[]; notices: Notice[] } {
  const ids = [
    ...new Set(
      (asked ?? '')
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean)
    )
  ];
  const known = ids.filter((id) => from.current.some((service) => service.id === id) && id !== serviceId);
  const own = known.slice(0, MOST_OWN);
  const ended = from.ended.filter(({ id }) => ids.includes(id));
  const unknown = ids.filter(
    (id) => !from.current.some((s) => s.id === id) && !ended.some((s) => s.id === id)
  );
  const notices: Notice[] = [];
  const say = (text: string, links: Notice['links'] = []) => notices.push({ text, links });
  if (serviceId !== null && ids.includes(serviceId))
    say(`${nameOf(from, serviceId)} was left out of its own set: a service is not compared with itself.`);
  if (unknown.length)
    say(
      `Left out of the own set, since no service is called so: ${listInWords(unknown.slice(0, 5).map(quoted))}.`
    );
  for (const { name, successors } of ended) {
    const more = [...new Set([...own, ...successors.filter((id) => id !== serviceId)])].slice(0, MOST_OWN);
    const query = `${serviceId === null ? '' : `service=${serviceId}&`}own=${more.join(',')}`;
    const now = listInWords(successors.map((id) => nameOf(from, id)));
    say(`${name} was left out of the own set: it is a former service.`, [{ label: `Add ${now}`, query }]);
  }
  if (known.length > MOST_OWN)
    say(`An own set holds at most ${MOST_OWN} services; the first ${MOST_OWN} of ${known.length} were kept.`);
  return { own, notices };
}

/** Reads an address: what is understood of it, the nearest valid state for the rest, and a notice for whatever was not understood. */
export function readSelection(params: URLSearchParams, from: Choosable): ReadSelection {
  const service = readService(params.get('service'), from);
  const own = readOwn(params.get('own'), service.id, from);
  const kind = readKind(params.get('set'), own.own);
  const notices = [...service.notices, ...own.notices, ...kind.notices];
  if (service.id === null && own.own.length && !service.notices.length) {
    const text = `The link does not say whose own set this is; ${nameOf(from, from.example)} stands here as the example. Choose a service.`;
    notices.push({ text, links: [] });
  }
  return {
    selection: { serviceId: service.id ?? from.example, kind: kind.kind, own: own.own },
    chosen: service.id !== null,
    notices
  };
}

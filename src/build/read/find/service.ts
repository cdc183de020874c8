import type { FactRow } from '../../facts';
import type { Evidence } from '../draft';
import { evidenceOf } from '../evidence';
import type { Block, Source } from '../source';
import { folded } from '../words/plain';

/** A service of the register and the words that name it; `doubt` where the title does not name it plainly. */
export interface FoundService {
  service: FactRow<'services'>;
  evidence: Evidence;
  doubt?: string;
}

interface Name {
  service: FactRow<'services'>;
  name: string;
}

const OPENING = 60;
const KIND = '(?:youth (?:offending|justice) (?:services?|teams?|partnership)|yos|yot|yjs)';
/** Words after which a title names the service, in the block itself or in the next. */
const TITLE = new RegExp(
  `(?:inspection of (?:\\w+ )?${KIND}|youth offending work|youth justice work with children and victims|work with children and victims|inspection of ${KIND}) in\\b:?|report on youth offending work in\\b:?`
);

const simple = (text: string) =>
  folded(text)
    .replace(/[.,:()']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const isOwn = ({ service, name }: Name) => simple(service.name) === name;

/** Every name of the register, longest first, so that "Cheshire West, Halton and Warrington" is not taken for less. */
function namesOf(services: readonly FactRow<'services'>[]): Name[] {
  return services
    .flatMap((service) =>
      [service.name, ...(service.aliases ?? '').split(';')]
        .map((name) => ({ service, name: simple(name) }))
        .filter(({ name }) => name.length > 2)
    )
    .sort((a, b) => b.name.length - a.name.length || Number(isOwn(b)) - Number(isOwn(a)));
}

/** What may follow the name in a title; anything else may be more of the name than the register knows. */
const FOLLOWS =
  /^(?:$|hm\b|her majesty|his majesty|youth\b|yos\b|yot\b|yjs\b|city\b|county\b|borough\b|council\b|services?\b|isbn\b|inspectorate\b|report\b|published\b|fieldwork\b|the inspection\b|an? inspection\b|\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/;
const LONGEST_TITLE = 150;

interface AtStart {
  name: Name;
  /** Words after the name. */
  rest: string;
}

function nameAtStart(text: string, names: readonly Name[]): AtStart | null {
  const words = `${simple(text)} `;
  const name = names.find((one) => words.startsWith(`${one.name} `));
  return name ? { name, rest: words.slice(name.name.length).trim() } : null;
}

function whyDoubted({ name, rest }: AtStart, names: readonly Name[]): { doubt?: string } {
  if (!FOLLOWS.test(rest))
    return { doubt: 'the title goes on after the name: it may be of another service, or of several' };
  const others = names.some((one) => one.name === name.name && one.service !== name.service);
  return others
    ? { doubt: 'the register gives this name to two services: look which it was at the time' }
    : {};
}

/** A title may be broken over up to three lines: "An inspection of youth offending", "services in", the name. */
function titledAt(blocks: readonly Block[], i: number, names: readonly Name[]): FoundService | null {
  const [block, next, after] = blocks.slice(i, i + 3);
  if (!block || block.kind === 'footnote') return null;
  const words = folded(block.cells.join(' '));
  const below = next ? folded(next.cells.join(' ')) : '';
  const whole =
    TITLE.test(words) || words.length + below.length > LONGEST_TITLE ? words : `${words} ${below}`;
  const title = TITLE.exec(whole);
  // In a long paragraph only its beginning can be the title; elsewhere it speaks of some inspection.
  if (!title || (whole.length > LONGEST_TITLE && title.index > 30)) return null;
  const own = whole.slice(title.index + title[0].length).replace(/^[\s:.-]+/, '');
  const under = own === '' ? (whole === words ? next : after) : undefined;
  const hit = nameAtStart(own || folded(under?.cells.join(' ') ?? ''), names);
  if (!hit) return null;
  const shown = { ...block, cells: [...block.cells, ...(under?.cells ?? [])] };
  return {
    service: hit.name.service,
    evidence: evidenceOf(shown, hit.name.service.name),
    ...whyDoubted(hit, names)
  };
}

/** The first title that names a service plainly, else the first that names one at all. */
function byTitle(blocks: readonly Block[], names: readonly Name[]): FoundService | null {
  const opening = blocks.slice(0, OPENING);
  const found = opening.flatMap((_, i) => titledAt(opening, i, names) ?? []);
  return found.find(({ doubt }) => doubt === undefined) ?? found[0] ?? null;
}

/** The service whose name most often stands before "youth offending service" and the like. */
function byMentions(blocks: readonly Block[], names: readonly Name[]): FoundService | null {
  const counts = new Map<Name, { times: number; block: Block }>();
  const pattern = new RegExp(`([a-z' -]{3,60}?) ${KIND}\\b`, 'g');
  for (const block of blocks)
    for (const match of simple(block.cells.join(' ')).matchAll(pattern)) {
      const before = ` ${match[1] ?? ''}`;
      const hit = names.find(({ name }) => before.endsWith(` ${name}`));
      if (hit)
        counts.set(hit, { times: (counts.get(hit)?.times ?? 0) + 1, block: counts.get(hit)?.block ?? block });
    }
  const [best, second] = [...counts].sort((a, b) => b[1].times - a[1].times);
  if (!best || (second && second[1].times * 2 > best[1].times && second[0].service !== best[0].service))
    return null;
  const doubt = 'the title does not name the service; its name stands most often in the text';
  return { service: best[0].service, evidence: evidenceOf(best[1].block), doubt };
}

/**
 * Tells which service a report is of: the name after the title's "in", else the one most often written with
 * "Youth Offending Service".
 * @param services the register, former services included
 * @returns null when no name of the register fits
 */
export function serviceOf({ blocks }: Source, services: readonly FactRow<'services'>[]): FoundService | null {
  const names = namesOf(services);
  return byTitle(blocks, names) ?? byMentions(blocks, names);
}

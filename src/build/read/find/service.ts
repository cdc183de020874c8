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

/** Every name of the register, longest first, so that "Cheshire West, Halton and Warrington" is not taken for less. */
function namesOf(services: readonly FactRow<'services'>[]): Name[] {
  return services
    .flatMap((service) =>
      [service.name, ...(service.aliases ?? '').split(';')]
        .map((name) => ({ service, name: simple(name) }))
        .filter(({ name }) => name.length > 2)
    )
    .sort((a, b) => b.name.length - a.name.length || (a.service.status === 'current' ? -1 : 1));
}

function nameAtStart(text: string, names: readonly Name[]): Name | null {
  const words = `${simple(text)} `;
  return names.find(({ name }) => words.startsWith(`${name} `)) ?? null;
}

function byTitle(blocks: readonly Block[], names: readonly Name[]): FoundService | null {
  for (let i = 0; i < Math.min(blocks.length, OPENING); i += 1) {
    const [block, next] = [blocks[i], blocks[i + 1]];
    if (!block || block.kind === 'footnote') continue;
    const words = folded(block.cells.join(' '));
    const title = TITLE.exec(words);
    if (!title) continue;
    const rest = `${words.slice(title.index + title[0].length)} ${next ? folded(next.cells.join(' ')) : ''}`;
    const hit = nameAtStart(rest.replace(/^[\s:.-]+/, ''), names);
    if (hit) {
      const shown = next ? { ...block, cells: [...block.cells, ...next.cells] } : block;
      return { service: hit.service, evidence: evidenceOf(shown, hit.service.name) };
    }
  }
  return null;
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

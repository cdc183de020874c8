import { reading } from '../found';
import type { Passage } from '../passages';
import type { Reading } from '../reading';
import type { Source } from '../source';
import { periodIn } from '../words/date-words';
import { folded, plain } from '../words/plain';
import { areaIn, type AreaNames } from './areas';

const DIMENSIONS: readonly (readonly [string, RegExp])[] = [
  ['age', /^age(?: groups?)?$/],
  ['ethnicity', /^(?:race|ethnicity|race ?\/ ?ethnicity|ethnic (?:group|origin))$/],
  ['sex', /^(?:gender|sex)$/]
];
const SHARE = /^(\d{1,3}(?:\.\d+)?)\s?%/;
const BLANK = /^[-–—]?$/;

interface Header {
  dimension: string;
  categories: readonly string[];
}

function headerIn(passage: Passage): Header | null {
  const [first = '', ...categories] = passage.cells.map(plain);
  const dimension = DIMENSIONS.find(([, pattern]) => pattern.test(folded(first)))?.[0];
  if (
    !dimension ||
    !categories.length ||
    categories.some((category) => SHARE.test(category) || /^(?:19|20)\d\d$/.test(category)) ||
    categories.every((category) => category === '')
  )
    return null;
  return {
    dimension,
    categories: categories.map((category) =>
      category.replace(/ years?$/, '').replace(/^(\d+)\s*-\s*(\d+)$/, '$1-$2')
    )
  };
}

function populationOf(name: string, names: AreaNames): string | null {
  const words = folded(name);
  if (/^(?:the )?national average$/.test(words)) return 'england-and-wales';
  const area = areaIn(name, names);
  if (area === 'england-and-wales') return area;
  if (area !== names.serviceId) return null;
  return /\b(?:yos|yot|yjs|youth (?:offending|justice) (?:service|team))\b/.test(words)
    ? 'service'
    : 'resident-children';
}

function rowOf(passage: Passage, header: Header, names: AreaNames, period: string | null): Reading[] {
  const [name = '', ...cells] = passage.cells.map(plain);
  const population = populationOf(name, names);
  if (!population || cells.length !== header.categories.length) return [];
  if (!cells.every((cell) => SHARE.test(cell) || BLANK.test(cell))) return [];
  // A cell that reaches over two columns leaves the second empty.
  const merged = cells.some((cell, i) => cell === '' && (header.categories[i] ?? '') !== '');
  const doubt = merged ? 'a cell of the row is empty: another may reach over two columns' : undefined;
  return cells.flatMap((cell, i) => {
    const share = SHARE.exec(cell)?.[1];
    const category = header.categories[i] ?? '';
    if (share === undefined || category === '') return [];
    const key = { population, dimension: header.dimension, category };
    const own = { table: 'report_demographics' as const, key };
    const dated = period !== null && population !== 'resident-children';
    return [
      reading({ ...own, column: 'share_pct', value: share }, 'caseload-table', 'table', passage, doubt),
      ...(dated
        ? [reading({ ...own, column: 'period', value: period }, 'caseload-table', 'table', passage)]
        : [])
    ];
  });
}

const hasShares = ({ cells }: Passage) => cells.some((cell) => SHARE.test(plain(cell)));

/** The year of the youth justice statistics that a note names. */
function statisticsYear(source: Source): string | null {
  const notes = source.footnotes
    .map(({ text }) => text)
    .filter((text) => /youth justice(?: annual)? statistics/i.test(text));
  const periods = new Set(notes.flatMap((text) => periodIn(text.slice(text.search(/statistics/i))) ?? []));
  return periods.size === 1 ? ([...periods][0] ?? null) : null;
}

/** Shares of the caseload by age, ethnicity and sex, beside the nation's and those of the children who live there. */
export function findReportDemographics(
  passages: readonly Passage[],
  names: AreaNames,
  source: Source
): Reading[] {
  const period = statisticsYear(source);
  const out: Reading[] = [];
  let header: Header | null = null;
  let seen = new Set<string>();
  for (const passage of passages) {
    if (passage.kind === 'footnote') continue;
    const found = passage.kind === 'row' ? headerIn(passage) : null;
    if (found) [header, seen] = [found, new Set()];
    else if (header && passage.kind === 'row') {
      const read = rowOf(passage, header, names, period);
      const population = read[0]?.key['population'] ?? '';
      // A second row of the same group belongs to another table, whose header was lost.
      if (population === '' ? !hasShares(passage) : seen.has(population)) header = null;
      else out.push(...read);
      seen.add(population);
    } else header = null;
  }
  return out;
}

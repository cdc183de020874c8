import type { Block } from './source';
import { plain } from './words/plain';

/** A standard named at the beginning of a block. */
export interface HeadedStandard {
  code: string;
  /** What follows the name, cell by cell, without empty ones: a rating, a page number, a description. */
  rest: readonly string[];
}

const CODE = /^(?:standard )?([1-4])\s?\.\s?([1-4])\s?\.?(?![\d%])\s*:?\s*/i;
/** Other names that reports have used for the same standard. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  Staff: ['Staffing'],
  'Implementation and delivery': ['Delivery', 'Implementation & delivery'],
  'Joint working': ['Joint-working'],
  'Partnerships and services': ['Partnerships & services'],
  'Information and facilities': ['Information & facilities'],
  'Governance and leadership': ['Governance & leadership', 'Leadership and governance'],
  'Out-of-court disposal policy and provision': [
    'Out of court disposal policy and provision',
    'Out-of-court disposals policy and provision',
    'OOCD policy and provision',
    'Out-of-court disposal policy',
    'Out of court disposal policy'
  ],
  'Resettlement policy and provision': ['Resettlement']
};

function afterName(text: string, name: string): string | null {
  const found = [name, ...(VARIANTS[name] ?? [])].find(
    (variant) =>
      text.toLowerCase().startsWith(variant.toLowerCase()) && !/^[\p{L}\d]/u.test(text.slice(variant.length))
  );
  if (found === undefined) return null;
  return text
    .slice(found.length)
    .replace(/^\s*\((?:court|out-of-court) disposals?\)/i, '')
    .trim();
}

/**
 * Reads "2.1. Assessment" at the beginning of a block, whether code and name share a cell or not.
 * @param names names of the programme's standards by code
 * @returns null when there is no code, or its standard has another name: then it is no heading of a standard
 */
export function standardHeading(block: Block, names: ReadonlyMap<string, string>): HeadedStandard | null {
  const cells = block.cells.map(plain).filter(Boolean);
  const [first = '', ...others] = cells;
  const found = CODE.exec(first);
  if (!found) return null;
  const code = `${found[1]}.${found[2]}`;
  const name = names.get(code);
  if (name === undefined) return null;
  const own = first.slice(found[0].length);
  const [text, rest] = own === '' ? [others[0] ?? '', others.slice(1)] : [own, others];
  const after = afterName(text, name);
  return after === null ? null : { code, rest: [after, ...rest].filter(Boolean) };
}

/**
 * Reads a standard's name without its code, alone in its cell: then only the domain above it tells which it is.
 * @param domain figure of that domain
 */
export function namedStandard(
  block: Block,
  domain: string,
  names: ReadonlyMap<string, string>
): HeadedStandard | null {
  const [first = '', ...rest] = block.cells.map(plain).filter(Boolean);
  const code = [...names].find(([one, name]) => one.startsWith(domain) && afterName(first, name) === '')?.[0];
  return code === undefined ? null : { code, rest };
}

import { folded } from '../words/plain';

/** Names that the reader needs to tell whose figure something is. */
export interface AreaNames {
  /** Id of the service, and the names that the report may call it. */
  serviceId: string;
  serviceNames: readonly string[];
  regions: readonly string[];
}

const FILLERS =
  /\b(?:average|for|in|the|of|rates?|youth|offending|justice|services?|teams?|yos|yot|yjs|city|council|county|borough|area|london borough|total)\b/g;

const bareName = (name: string) =>
  folded(name)
    // A footnote mark may be glued to the last word.
    .replace(/(?<=[a-z])\d{1,2}$/, '')
    .replace(FILLERS, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const slug = (name: string) =>
  folded(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * Whose figure a label speaks of: the id of the service, `england-and-wales`, `england`, `wales`, or a region.
 * @param words the label without what is counted: the name of an area and words such as "in" or "average for"
 * @returns null where the words name no area, another one, or anything besides it, such as a year
 */
export function areaIn(words: string, names: AreaNames): string | null {
  const name = bareName(words);
  const region = names.regions.find((one) => bareName(one) === name);
  const own = names.serviceNames.some((one) => bareName(one) === name);
  if (own && name !== '') return names.serviceId;
  if (/^england (?:and )?wales$/.test(name)) return 'england-and-wales';
  if (region) return slug(region);
  if (name === 'england' || name === 'wales') return name;
  const generic = name === '' && /\b(?:yos|yot|yjs|service|team)\b/.test(folded(words));
  return generic && !/\baverage\b/.test(folded(words)) ? names.serviceId : null;
}

/** Whether words are the name of an area and nothing else. */
export const isArea = (words: string, names: AreaNames) => areaIn(words, names) !== null;

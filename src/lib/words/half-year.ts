import { MONTHS } from './dates';

/**
 * A half-year in words: `January to June 2019`; `2019, half not known` for a bare year.
 * @throws RangeError when the text is neither
 */
export function halfYearInWords(text: string): string {
  if (/^\d{4}$/.test(text)) return `${text}, half not known`;
  const found = /^(\d{4})-(\d{2})\/\1-(\d{2})$/.exec(text);
  const [from, to] = [MONTHS[Number(found?.[2]) - 1], MONTHS[Number(found?.[3]) - 1]];
  if (!found || !from || !to) throw new RangeError(`halfYearInWords: “${text}” is no half-year`);
  return `${from} to ${to} ${found[1]}`;
}

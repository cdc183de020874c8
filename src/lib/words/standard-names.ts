import type { ProgrammeRules } from '$lib/rules/programme-rules';
import { standardOf } from '$lib/rules/lookups';

/**
 * A standard with its code and name; where a programme has the name twice, with its domain:
 * `1.2 Staff`, `2.2 Planning (court disposals)`.
 * @throws RangeError when the programme has no such standard
 */
export function standardName(rules: ProgrammeRules, code: string): string {
  const { name, domainName } = standardOf(rules, code);
  const isTwice = rules.standards.filter((each) => each.name === name).length > 1;
  return isTwice ? `${code} ${name} (${domainName.toLowerCase()})` : `${code} ${name}`;
}

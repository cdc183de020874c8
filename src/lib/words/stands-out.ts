import { setInProse } from './comparator-names';
import { sizeOf, type ComparisonInput } from './comparison-sentence';
import { listInWords } from './lists';
import { formatPeriodShort } from './periods';

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/**
 * What stands out of a service against its set, in one sentence for the top of a page: clear differences only.
 * @param clear clear differences, the largest first
 * @param similar tested measures without a clear difference
 */
export function standsOut(clear: readonly ComparisonInput[], similar: readonly ComparisonInput[]): string {
  const [first] = clear[0] ? clear : similar;
  if (!first) return '';
  const whom = setInProse(first.set);
  const alike = listInWords(
    similar.map(({ name, period }) => `${lowerFirst(name)} (${formatPeriodShort(period)})`)
  );
  if (!clear.length) return `Against ${whom}: no clear difference in ${alike}.`;
  const found = clear.map(
    ({ name, period, comparison }) =>
      `${lowerFirst(name)} ${comparison.membersSuppressed ? '' : `${sizeOf(comparison)} `}${comparison.verdict} (${formatPeriodShort(period)})`
  );
  return `Against ${whom}: ${listInWords(found)}.${alike ? ` No clear difference in ${alike}.` : ''}`;
}

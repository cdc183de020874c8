/** The order in which a table's header names its columns of figures. */
export type Order = readonly ('yes' | 'base' | 'pct' | 'unknown')[];

/** A result beside a question or prompt; `doubt` where figures had to be taken apart or their order guessed. */
export interface Result {
  yes: number | null;
  base: number | null;
  /** As printed, without the sign. */
  pct: string | null;
  doubt?: string;
}

const PERCENT = /(?<![\d.])(\d{1,3}(?:\.\d+)?)\s?(?:%|per cent\b)/g;
const OF = /(?<!\d)(\d{1,3})\s?(?:of|out of|\/)\s?(\d{1,3})(?!\d)/gi;
/** A percentage and a footnote mark behind it; where counts stand beside it, only a mark that is glued to it. */
const MARKED = /\d{1,3}(?:\.\d+)?\s?(?:%|per cent\b)\d{0,2}(?!\d)/g;
const LOOSELY_MARKED = /\d{1,3}(?:\.\d+)?\s?(?:%|per cent\b)\s?\d{0,2}(?!\d)/g;
const WHOLE = /(?<![\d.%])\d{1,4}(?![\d.%])/g;

/** Ways to part glued figures, "88" or "1110", into two counts that can be: yes never above its base, base within the sample. */
function parted(figures: string, order: Order, sample: number | null): { yes: number; base: number }[] {
  const ways = Array.from(
    { length: figures.length - 1 },
    (_, i) => [figures.slice(0, i + 1), figures.slice(i + 1)] as const
  );
  return ways
    .filter(([a, b]) => !/^0\d/.test(a) && !/^0\d/.test(b))
    .map(([a, b]) =>
      order[0] === 'base' ? { base: Number(a), yes: Number(b) } : { yes: Number(a), base: Number(b) }
    )
    .filter(({ yes, base }) => base > 0 && yes <= base && (sample === null || base <= sample));
}

function unordered(a: number, b: number): Result {
  const result = { yes: Math.min(a, b), base: Math.max(a, b), pct: null };
  return a === b ? result : { ...result, doubt: 'no header tells which count is the base' };
}

/** Glued counts without a header: the greater is the base, when they can be parted in one way only. */
function guessed(figures: string, sample: number): Result | null {
  const ways = [...parted(figures, ['base', 'yes'], sample), ...parted(figures, ['yes', 'base'], sample)];
  const [way] = ways;
  const same = way !== undefined && ways.every(({ yes, base }) => yes === way.yes && base === way.base);
  return same ? { ...way, pct: null, doubt: 'two counts stood glued together, without a header' } : null;
}

/** A base above this is larger than nearly all samples: with no sample known, it may be a base and a mark. */
const MANY = 60;

/** A count above its base may have a footnote mark glued to it: "720" of 9 is 7 with note 20. */
function withoutMark(yes: string, base: number): Result | null {
  if (Number(yes) <= base) return null;
  const heads = Array.from({ length: yes.length - 1 }, (_, i) => Number(yes.slice(0, i + 1))).filter(
    (head) => head <= base
  );
  const [head] = heads;
  return head === undefined || heads.length > 1
    ? null
    : { yes: head, base, pct: null, doubt: 'a footnote mark may be glued to the count' };
}

function fromCounts(counts: readonly string[], order: Order, sample: number | null): Result | null {
  const columns = order.filter((column) => column !== 'pct');
  const [first = '', second] = counts;
  if (second !== undefined && counts.length === 2) {
    if (columns.length < 2) return unordered(Number(first), Number(second));
    const [base, yes] = columns[0] === 'base' ? [first, second] : [second, first];
    const large =
      sample === null && Number(base) > MANY ? { doubt: 'a footnote mark may be glued to the base' } : {};
    return withoutMark(yes, Number(base)) ?? { yes: Number(yes), base: Number(base), pct: null, ...large };
  }
  if (second !== undefined) return null;
  if (columns.length === 2 && first.length > 1) {
    const ways = parted(
      first,
      order.filter((column) => column !== 'pct'),
      sample
    );
    const [way] = ways;
    if (way && ways.length === 1)
      return { ...way, pct: null, ...(sample === null ? { doubt: 'two counts stood glued together' } : {}) };
    return way ? { ...way, pct: null, doubt: `"${first}" can be parted in ${ways.length} ways` } : null;
  }
  if (columns.length === 0 && sample !== null && Number(first) > sample) return guessed(first, sample);
  return columns.length === 2 ? null : { yes: Number(first), base: null, pct: null };
}

/**
 * Reads the figures beside a question: a percentage, "7 of 8", two counts under a header, or glued ones.
 * @param figures the words after the question, footnote marks taken out
 * @param order columns as the header has them; empty when there is none
 * @param sample cases in the sample of its domain, which no base exceeds; null = not known
 * @returns null when there are no figures, or they cannot be told apart
 */
export function resultIn(figures: string, order: Order, sample: number | null): Result | null {
  if (order.includes('unknown')) return null;
  const percents = [...figures.matchAll(PERCENT)].map((match) => match[1] ?? '');
  const [of, more] = [...figures.matchAll(OF)];
  const [pct, other] = percents;
  if (pct !== undefined && (other !== undefined || Number(pct) > 100)) return null;
  // Two results side by side are an earlier one and a new one, or somebody else's.
  if (more || (/\b(?:19|20)\d\d\b/.test(figures) && of)) return null;
  if (of) return { yes: Number(of[1]), base: Number(of[2]), pct: pct ?? null };
  // A mark glued behind a percentage ("64%20") is no count.
  const rest = figures.replace(order.includes('yes') ? MARKED : LOOSELY_MARKED, ' ');
  const counts = rest.match(WHOLE) ?? [];
  const result =
    counts.length && (pct === undefined || order.includes('yes')) ? fromCounts(counts, order, sample) : null;
  if (pct === undefined) return order.length === 1 && order[0] === 'pct' ? null : result;
  if (result) return { ...result, pct };
  const stray = counts.length ? { doubt: 'other figures stand beside the percentage' } : {};
  return { yes: null, base: null, pct, ...stray };
}

/** A header whose columns are not understood: what stands under it is not read. */
export const NONE: Order = ['unknown'];

/**
 * The order of a table's columns of figures, by the words of its header; null when it is no such header, `NONE` when it is
 * one whose columns are of something else (cases answered no, several years).
 */
export function orderIn(header: string): Order | null {
  const words = header.toLowerCase();
  if (words.length > 160 || words.includes('?')) return null;
  // A column of cases answered no is none that the reader knows what to do with.
  if (/["'‘’(]no["'’)]|answered no\b|%\s*no\b|\b(?:19|20)\d\d\b/.test(words)) return NONE;
  const yes = words.search(/\b(?:number|no\.?|cases?)?\s*(?:answered\s+)?["']?yes\b/);
  const pct = words.search(/%|per\s?cent/);
  const base = words.search(
    /relevant|number of cases|total cases|cases inspected|applicable|\bout of\b|\bbase\b/
  );
  if (yes < 0 || (pct < 0 && base < 0 && !/number|\bno\b/.test(words))) return null;
  const percentOnly = pct >= 0 && base < 0 && !/number/.test(words);
  const found: [number, Order[number]][] = percentOnly
    ? [[pct, 'pct']]
    : [
        ...(base >= 0 ? [[base, 'base'] as [number, 'base']] : []),
        [yes, 'yes'],
        ...(pct >= 0 ? [[pct, 'pct'] as [number, 'pct']] : [])
      ];
  return found.sort((a, b) => a[0] - b[0]).map(([, column]) => column);
}

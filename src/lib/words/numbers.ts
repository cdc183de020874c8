/** Numbers as British readers see them: thousands with commas, a true minus sign, halves rounded away from zero. */

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(least: number, most: number): Intl.NumberFormat {
  const key = `${least}-${most}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat('en-GB', { minimumFractionDigits: least, maximumFractionDigits: most });
  formats.set(key, made);
  return made;
}

/**
 * A number in words' usual form, for instance `1,234` or `12.5`.
 * @param decimals exactly so many places; without it whole numbers have none and others at most one
 * @throws RangeError when the value is not finite
 */
export function formatNumber(value: number, decimals?: number): string {
  if (!Number.isFinite(value))
    throw new RangeError(`formatNumber: value is ${value}, expected a finite number`);
  const text = formatOf(decimals ?? 0, decimals ?? 1).format(value);
  if (!/[1-9]/.test(text)) return text.replace('-', '');
  return text.replace('-', '−');
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** A count as prose spells it: `no`, `one` to `nine`, and from 10 on in figures. */
export function numberInWords(count: number): string {
  return SMALL[count] ?? formatNumber(count);
}

/**
 * A percentage, for instance `88 %`.
 * @param pct in per cent (0–100), not a share of one
 * @param decimals as in `formatNumber`; without it none
 */
export function formatPercent(pct: number, decimals = 0): string {
  return `${formatNumber(pct, decimals)} %`;
}

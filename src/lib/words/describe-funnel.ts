import { countOf, listInWords } from './lists';
import { formatNumber } from './numbers';

/** An area of a funnel, as it is read out. */
export interface FunnelDot {
  label: string;
  denominator: number;
  value: number;
  role: 'own' | 'similar' | 'other';
}

/** What a funnel shows, in sentences: how many areas, the value of all together, where the reader's own lies. */
export function describeFunnel(
  points: readonly FunnelDot[],
  pooled: number,
  unit: string,
  denominator: string,
  format: (value: number) => string
): string {
  const sizes = points.map((point) => point.denominator);
  const range =
    points.length === 1
      ? `${formatNumber(sizes[0] ?? 0, 0)}`
      : `${formatNumber(Math.min(...sizes), 0)} to ${formatNumber(Math.max(...sizes), 0)}`;
  const own = points.filter(({ role }) => role === 'own');
  const marked = own.map(
    (one) => `${one.label}: ${format(one.value)} at ${formatNumber(one.denominator, 0)}`
  );
  return [
    `${countOf(points.length, 'area')} by value (${unit}) and size (${denominator}, ${range}); all together ${format(pooled)}.`,
    marked.length ? `Marked, ${listInWords(marked)}.` : '',
    'The limits lie wide where areas are small and close in where they are large.'
  ]
    .filter(Boolean)
    .join(' ');
}

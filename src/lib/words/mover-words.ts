import { formatPeriod } from './periods';
import { formatNumber } from './numbers';

/** Why no change is judged. */
export type MoverRefusal = 'not-two-sample' | 'first-period' | 'break' | 'gap' | 'no-counts';

/** Why a period is not compared with the one before it, in a sentence. */
export function moverRefusalWords(refusal: MoverRefusal, period: string): string {
  const when = formatPeriod(period);
  switch (refusal) {
    case 'not-two-sample':
      return 'No change is listed: no count of single children stands behind these figures, so a change cannot be told from chance.';
    case 'first-period':
      return `No change is listed: ${when} is the first period held.`;
    case 'break':
      return `No change is listed: between ${when} and the period before it the series breaks, and it may not be read across.`;
    case 'gap':
      return `No change is listed: the period before ${when} is not published.`;
    case 'no-counts':
      return `No change is listed: counts are not held for both ${when} and the period before it, so a change cannot be told from chance.`;
  }
}

/** A change with its sign: `−43 %`, `+3.1 points`. */
export function changeInWords(change: number, unit: 'per cent' | 'points'): string {
  const size = unit === 'points' ? formatNumber(change, 1) : formatNumber(change, 0);
  return `${change > 0 ? '+' : ''}${size}${unit === 'points' ? ' points' : ' %'}`;
}

/** The title of the list of changes. */
export function moversFinding(
  name: string,
  from: string,
  to: string,
  up: number,
  down: number,
  compared: number
): string {
  const span = `from ${formatPeriod(from)} to ${formatPeriod(to)}`;
  if (up + down === 0) return `${name}: none of ${compared} services changed clearly ${span}`;
  const parts = [...(up ? [`${up} clearly up`] : []), ...(down ? [`${down} clearly down`] : [])];
  return `${name}: ${parts.join(', ')} among ${compared} services ${span}`;
}

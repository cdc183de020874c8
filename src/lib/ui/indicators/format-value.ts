import { formatIndicator } from '$lib/words/indicator-value';
import { formatNumber } from '$lib/words/numbers';

/** Text of a value of a unit, without the unit: as it is printed everywhere on the page. */
export function valueFormat(unit: string): (value: number) => string {
  return unit === 'children' ? (value) => formatNumber(value, 0) : (value) => formatIndicator(value, unit);
}

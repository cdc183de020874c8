import { formatNumber } from './numbers';

/**
 * A value of an indicator at the precision that its unit bears: rates per 100,000 are published as whole numbers,
 * the others to one place.
 */
export function formatIndicator(value: number, unit: string): string {
  return unit.startsWith('per 100,000') ? formatNumber(value, 0) : formatNumber(value);
}

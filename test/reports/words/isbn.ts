import type { Random } from '../random';

/** An invented ISBN whose check digit is right. */
export function inventedIsbn(random: Random): string {
  const number = String(random.whole(0, 999)).padStart(3, '0');
  const digits = [...`978199999${number}`].map(Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 1 : 3), 0);
  return `978-1-99999-${number}-${(10 - (sum % 10)) % 10}`;
}

import { randomLcg } from 'd3-random';

/** A small seeded generator: the same seed always gives the same draws. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** A number with so many decimals. */
  decimal(low: number, high: number, digits: number): string;
  chance(share: number): boolean;
  pick<T>(of: readonly [T, ...T[]] | readonly T[]): T;
  /** So many different members, in their own order. */
  some<T>(of: readonly T[], count: number): T[];
  /** One of the members by weight. */
  weighted<T>(of: readonly (readonly [T, number])[]): T;
}

/** Starts a generator. */
export function seeded(seed: number): Random {
  const draw = randomLcg((seed * 0.618033988749895) % 1);
  const whole = (low: number, high: number) => low + Math.floor(draw() * (high - low + 1));
  const pick = <T>(of: readonly T[]): T => {
    const found = of[whole(0, of.length - 1)];
    if (found === undefined) throw new RangeError('Nothing to pick from.');
    return found;
  };
  return {
    whole,
    pick,
    decimal: (low, high, digits) => (low + draw() * (high - low)).toFixed(digits),
    chance: (share) => draw() < share,
    some: (of, count) => {
      const left = of.map((_, i) => i);
      const taken = Array.from({ length: Math.min(count, of.length) }, () =>
        pick(left.splice(whole(0, left.length - 1), 1))
      );
      return taken.sort((a, b) => a - b).map((i) => pick(of.slice(i, i + 1)));
    },
    weighted: (of) => {
      let rest = draw() * of.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [each, weight] of of) if ((rest -= weight) < 0) return each;
      return pick(of)[0];
    }
  };
}

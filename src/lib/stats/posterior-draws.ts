import { randomBeta, randomGamma, randomLcg } from 'd3-random';

/** Whether a unit's value is events per denominator, or a part of it. */
export type RankKind = 'rate' | 'proportion';

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A 32-bit number from a text (FNV-1a over its UTF-16 units), so that a unit's draws depend on its id and nothing else. */
function hashOf(text: string, seed: number): number {
  let hash = (FNV_START ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

/**
 * Draws a unit's value from what its figures leave open, by Jeffreys' prior: gamma(count + ½) / denominator for a rate,
 * beta(count + ½, denominator − count + ½) for a proportion. The same id and seed give the same draws.
 * @see Brown, Cai & DasGupta 2001, Statistical Science 16:101–133 (Jeffreys' prior for a proportion); Box & Tiao 1973,
 *   Bayesian Inference in Statistical Analysis, section 1.3 (for a Poisson count)
 */
export function posteriorDraws(
  unit: { id: string; count: number; denominator: number },
  kind: RankKind,
  draws: number,
  seed: number
): Float64Array {
  const { id, count, denominator } = unit;
  const source = randomLcg(hashOf(id, seed) / 2 ** 32);
  const draw =
    kind === 'rate'
      ? randomGamma.source(source)(count + 0.5, 1 / denominator)
      : randomBeta.source(source)(count + 0.5, denominator - count + 0.5);
  return Float64Array.from({ length: draws }, draw);
}

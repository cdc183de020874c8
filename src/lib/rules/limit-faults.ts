import type { ProgrammeRules } from './programme-rules';

/**
 * What is wrong with a programme's limits on the overall rating, in words: a limit on no standard or on one in the
 * score, one that limits nothing, one said twice; a standard outside the score that has none.
 */
export function limitFaults({ limits, standards, overallBands }: ProgrammeRules): string[] {
  const outside = standards.filter((standard) => !standard.countsToScore).map(({ code }) => code);
  const top = overallBands.at(-1)?.rating;
  const each = limits.flatMap(({ standardCode, whenRated, highest }, i) => {
    const what = `the limit by ${standardCode} ${whenRated}`;
    const before = limits.slice(0, i);
    return [
      ...(outside.includes(standardCode) ? [] : [`${what} is on no standard outside the score`]),
      ...(highest === top ? [`${what} limits nothing: ${top} is the highest rating`] : []),
      ...(before.some((other) => other.standardCode === standardCode && other.whenRated === whenRated)
        ? [`${what} stands more than once`]
        : [])
    ];
  });
  const free = outside.filter((code) => !limits.some((limit) => limit.standardCode === code));
  return [...each, ...free.map((code) => `standard ${code} is outside the score and no limit names it`)];
}

import { limitFaults } from './limit-faults';
import type { Band, ProgrammeRules } from './programme-rules';

function seamFaults(level: string, bands: readonly Band[], top: number): string[] {
  const faults: string[] = [];
  let next = 0;
  for (const { rating, min, max } of bands) {
    const where = `${level} band ${rating} (${min} to ${max})`;
    if (!Number.isInteger(min) || !Number.isInteger(max) || max < min) faults.push(`${where} is no range`);
    if (min > next) faults.push(`${where} leaves a gap from ${next} to ${min - 1}`);
    if (min < next) faults.push(`${where} overlaps the band below, which ends at ${next - 1}`);
    next = max + 1;
  }
  if (bands.length && next !== top + 1) faults.push(`${level} bands end at ${next - 1}, expected ${top}`);
  return faults;
}

function scoreFaults(level: string, bands: readonly Band[]): string[] {
  return bands.flatMap((band, i) => {
    const below = bands[i - 1];
    if (!below || band.score > below.score) return [];
    return [
      `${level} band ${band.rating} scores ${band.score}, not more than ${below.rating} (${below.score})`
    ];
  });
}

function repeats(what: string, codes: readonly string[]): string[] {
  const repeated = codes.filter((code, i) => codes.indexOf(code) !== i);
  return [...new Set(repeated)].map((code) => `${what} ${code} stands more than once`);
}

function levelFaults({ questionBands, overallBands }: ProgrammeRules): string[] {
  const score = new Map(questionBands.map((band) => [band.rating, band.score]));
  const differ = overallBands.filter((band) => score.get(band.rating) !== band.score);
  return [
    ...differ.map(
      ({ rating, score: s }) => `${rating} scores ${s} overall and ${score.get(rating)} in a question`
    ),
    ...(overallBands.length === questionBands.length
      ? []
      : ['the two levels have different numbers of bands'])
  ];
}

function questionFaults({ standards, questions }: ProgrammeRules): string[] {
  const basis = new Map(standards.map((standard) => [standard.code, standard.basis]));
  const asked = new Set(questions.map((question) => question.standardCode));
  return [
    ...questions
      .filter((question) => basis.get(question.standardCode) !== 'cases')
      .map(
        ({ code, standardCode }) => `question ${code}: ${standardCode} is no standard that rests on cases`
      ),
    ...standards
      .filter((standard) => standard.basis === 'cases' && !asked.has(standard.code))
      .map(({ code }) => `standard ${code} rests on cases and has no question`)
  ];
}

/** Everything that is wrong with a programme's rules, in words; empty when they are sound. */
export function programmeFaults(rules: ProgrammeRules): string[] {
  const { questionBands, overallBands, standards, questions } = rules;
  const missing = [
    ...(questionBands.length ? [] : ['no question_pct bands']),
    ...(overallBands.length ? [] : ['no overall_score bands']),
    ...(standards.length ? [] : ['no standards'])
  ];
  if (missing.length) return missing;
  const topScore = Math.max(...questionBands.map((band) => band.score));
  const highestSum = standards.filter((standard) => standard.countsToScore).length * topScore;
  return [
    ...seamFaults('question_pct', questionBands, 100),
    ...seamFaults('overall_score', overallBands, highestSum),
    ...scoreFaults('question_pct', questionBands),
    ...scoreFaults('overall_score', overallBands),
    ...repeats(
      'question_pct band',
      questionBands.map((band) => band.rating)
    ),
    ...repeats(
      'overall_score band',
      overallBands.map((band) => band.rating)
    ),
    ...levelFaults(rules),
    ...repeats(
      'standard',
      standards.map((standard) => standard.code)
    ),
    ...repeats(
      'question',
      questions.map((question) => question.code)
    ),
    ...questionFaults(rules),
    ...limitFaults(rules)
  ];
}

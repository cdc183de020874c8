import type { ProgrammeRules } from '$lib/rules/programme-rules';
import { isCounted, type QuestionResult } from '$lib/rules/question-result';
import { roundedPct } from '$lib/rules/rounded-pct';
import type { StandardMove } from '$lib/rules/standard-moves';
import { listInWords } from './lists';
import { standardName } from './standard-names';

function questionWords(published: readonly QuestionResult[], after: QuestionResult): string {
  const before = published.find(({ code }) => code === after.code);
  if (before && isCounted(before) && isCounted(after))
    return `${after.code} from ${before.yes} to ${after.yes} of ${after.relevant}`;
  return `${after.code} from ${before ? roundedPct(before) : '?'} to ${roundedPct(after)} %`;
}

/** What a move's key questions would have to be: `2.3.2 from 7 to 9 of 11`; empty where the rating itself moves. */
export function questionsInWords(published: readonly QuestionResult[], move: StandardMove): string {
  return listInWords(move.questions.map((after) => questionWords(published, after)));
}

/**
 * One standard's move: `3.2 Planning (out-of-court disposals) to Good with 1 more case answered yes (3.2.2 from 9 to
 * 10 of 14)`; without counts the points, without results `1.1 Governance and leadership to Good`.
 * @param published the inspection's results before the move
 */
export function moveWords(
  rules: ProgrammeRules,
  published: readonly QuestionResult[],
  move: StandardMove
): string {
  const to = `${standardName(rules, move.code)} to ${move.to}`;
  const questions = questionsInWords(published, move);
  if (!questions) return to;
  if (move.cases === null) return `${to} (${questions}; counts of cases are not published)`;
  const more = move.cases === 1 ? '1 more case' : `${move.cases} more cases`;
  return `${to} with ${more} answered yes (${questions})`;
}

/**
 * Standards by name where they are few, by code where they are many, and as a number where they are all.
 * @param noteOf what is to stand behind one in brackets; empty for nothing
 */
export function standardsInWords(
  rules: ProgrammeRules,
  codes: readonly string[],
  noteOf: (code: string) => string = () => ''
): string {
  const notes = codes.map(noteOf);
  const counting = rules.standards.filter((standard) => standard.countsToScore);
  const isAll = codes.length === counting.length && counting.every(({ code }) => codes.includes(code));
  if (isAll && notes.every((note) => note === '')) return `the ${codes.length} standards`;
  return listInWords(
    codes.map((code, i) => {
      const name = codes.length > 5 ? code : standardName(rules, code);
      return notes[i] ? `${name} (${notes[i]})` : name;
    })
  );
}

/** A choice among moves: `any 2 of 1.1 Governance and leadership, 1.2 Staff and …, one band up each`. */
export function anyOfWords(
  rules: ProgrammeRules,
  published: readonly QuestionResult[],
  choose: number,
  among: readonly StandardMove[]
): string {
  const names = standardsInWords(
    rules,
    among.map(({ code }) => code),
    (code) => {
      const move = among.find((each) => each.code === code);
      return move ? questionsInWords(published, move) : '';
    }
  );
  return choose > 1 ? `any ${choose} of ${names}, one band up each` : `any one of ${names}, one band up`;
}

/** Many moves together, by what they lead to: `2.2 and 2.3 to Outstanding; 1.1 to Good, with 6 more cases answered yes`. */
export function manyMovesWords(rules: ProgrammeRules, moves: readonly StandardMove[]): string {
  const parts = [...rules.questionBands].reverse().flatMap(({ rating }) => {
    const codes = moves.filter(({ to }) => to === rating).map(({ code }) => code);
    return codes.length ? [`${listInWords(codes)} to ${rating}`] : [];
  });
  const cases = moves.reduce((sum, move) => sum + (move.cases ?? 0), 0);
  return `${parts.join('; ')}${cases ? `, with ${cases} more cases answered yes` : ''}`;
}

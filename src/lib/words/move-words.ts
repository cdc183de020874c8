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

/** What one move or one choice asks for, and its particulars; empty where there are none. */
export interface MovePart {
  /** `3.2 Planning (out-of-court disposals) to Good`. */
  head: string;
  /** `with 1 more case answered yes (3.2.2 from 9 to 10 of 14)`. */
  detail: string;
}

/** A part as it is read out. */
export function partInWords({ head, detail }: MovePart): string {
  if (!detail) return head;
  return /^(with|\()/.test(detail) ? `${head} ${detail}` : `${head}: ${detail}`;
}

/**
 * One standard's move, with the cases it takes; without counts the points, without results nothing more.
 * @param published the inspection's results before the move
 */
export function movePart(
  rules: ProgrammeRules,
  published: readonly QuestionResult[],
  move: StandardMove
): MovePart {
  const head = `${standardName(rules, move.code)} to ${move.to}`;
  const questions = questionsInWords(published, move);
  if (!questions) return { head, detail: '' };
  if (move.cases === null) return { head, detail: `(${questions}; counts of cases are not published)` };
  const more = move.cases === 1 ? '1 more case' : `${move.cases} more cases`;
  return { head, detail: `with ${more} answered yes (${questions})` };
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

/** A choice among moves: `any 2 of these standards, one band up each: 1.1 Governance and leadership, 1.2 Staff and …`. */
export function anyOfPart(
  rules: ProgrammeRules,
  published: readonly QuestionResult[],
  choose: number,
  among: readonly StandardMove[]
): MovePart {
  const codes = among.map(({ code }) => code);
  const names = standardsInWords(rules, codes, (code) => {
    const move = among.find((each) => each.code === code);
    return move ? questionsInWords(published, move) : '';
  });
  const isAll = names.startsWith('the ');
  const head = `any ${choose > 1 ? choose : 'one'} of ${isAll ? names : 'these standards'}, one band up${choose > 1 ? ' each' : ''}`;
  return { head, detail: isAll ? '' : names };
}

/** Many moves together, by what they lead to: `2.2 and 2.3 to Outstanding; 1.1 to Good`, with the cases they take. */
export function manyMovesPart(rules: ProgrammeRules, moves: readonly StandardMove[]): MovePart {
  const parts = [...rules.questionBands].reverse().flatMap(({ rating }) => {
    const codes = moves.filter(({ to }) => to === rating).map(({ code }) => code);
    return codes.length ? [`${listInWords(codes)} to ${rating}`] : [];
  });
  const cases = moves.reduce((sum, move) => sum + (move.cases ?? 0), 0);
  return { head: parts.join('; '), detail: cases ? `${cases} more cases answered yes in all` : '' };
}

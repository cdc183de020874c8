import type { Draft } from '../draft';

/** What came of one file, for the summary. */
export interface FileOutcome {
  name: string;
  /** `read` = a draft was made; `kept` = its draft stands already; `left` = not taken, and why; `unreadable`. */
  kind: 'read' | 'kept' | 'left' | 'unreadable';
  /** One line in words. */
  words: string;
  needsPerson: boolean;
}

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** How many values a person has to look at, and how many findings there are to settle. */
export function toLookAt(draft: Draft): { unsure: number; open: number } {
  return {
    unsure: draft.values.filter(({ confidence }) => confidence !== 'certain').length,
    open: draft.findings.filter(({ kind }) => kind !== 'note').length
  };
}

/** What there is to say of a draft, in one line. */
export function draftWords(draft: Draft): string {
  const { unsure, open } = toLookAt(draft);
  const doubtful = draft.values.filter(({ confidence }) => confidence === 'doubtful').length;
  const what = `${draft.inspection_id} (${draft.programme_id ?? 'programme not recognised'})`;
  const values = `${plural(draft.values.length, 'value')}, ${unsure} not certain${doubtful ? `, ${doubtful} of them doubtful` : ''}`;
  return `${what}: ${values}; ${plural(open, 'finding')} to settle`;
}

/** Time left, in words, by the pace so far; empty before the first file is done. */
export function timeLeft(done: number, all: number, seconds: number): string {
  if (done === 0 || done >= all) return '';
  const left = Math.ceil((seconds / done) * (all - done));
  return left < 90 ? `about ${left} s left` : `about ${Math.ceil(left / 60)} min left`;
}

/** The summary's lines: first what was read, then every file that needs to be known of, and what was passed over. */
export function summaryLines(
  outcomes: readonly FileOutcome[],
  missing: readonly string[],
  passedOver: readonly string[] = []
): string[] {
  const count = (kind: FileOutcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const head = [
    `${plural(count('read'), 'report')} read`,
    ...(count('kept') ? [`${count('kept')} read before`] : []),
    ...(count('left') ? [`${count('left')} left out`] : []),
    ...(count('unreadable') ? [`${count('unreadable')} could not be read`] : [])
  ].join(', ');
  const others = outcomes.filter(({ kind }) => kind !== 'read').map(({ words }) => `  ${words}`);
  const passed = passedOver.length
    ? [`  Passed over in the folders, neither PDF nor text: ${passedOver.join(', ')}.`]
    : [];
  return [`${head}.`, ...others, ...missing.map((line) => `  ${line}`), ...passed];
}

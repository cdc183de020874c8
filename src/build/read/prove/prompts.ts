import type { FactRow } from '../../facts';
import type { DraftValue } from '../draft';
import type { Workbench } from '../workbench';

const stems = (words: string) => new Set(words.toLowerCase().match(/\p{L}{5}/gu) ?? []);
/** So large a part of the prompts shares a word with our short name of it, where they are the framework's. */
const ALIKE = 0.6;

/** Without letters, rows of something else could stand there: most must speak of what the framework's prompts do. */
function soundAlike(values: readonly DraftValue[], labels: readonly FactRow<'prompts'>[]): boolean {
  const alike = values.filter(({ key, evidence }) => {
    const own = stems(labels.find((row) => row.prompt_code === key['prompt_code'])?.label ?? '');
    return [...stems(evidence[0]?.words ?? '')].some((stem) => own.has(stem));
  });
  return alike.length >= ALIKE * values.length;
}

/**
 * Prompts are told by their order, as printed letters repeat: a question that has as many as the framework has them
 * right; one with more or fewer leaves all of them in doubt.
 */
export function provePrompts(
  bench: Workbench,
  programme: string,
  prompts: readonly FactRow<'prompts'>[]
): void {
  const found = bench.values.filter(({ table }) => table === 'prompt_results');
  const questions = new Set(found.map(({ key }) => key['question_code'] ?? ''));
  for (const question of questions) {
    const own = found.filter(({ key }) => key['question_code'] === question);
    const read = new Set(own.map(({ key }) => key['prompt_code'])).size;
    const expected = prompts.filter(
      (row) => row.programme_id === programme && row.question_code === question
    ).length;
    const labels = prompts.filter((row) => row.programme_id === programme && row.question_code === question);
    const lettered = own.filter(({ rule }) => rule === 'prompt-row');
    const bare = own.filter(({ rule }) => rule === 'prompt-row-without-letter');
    if (read === expected) bench.borneOut([...lettered, ...(soundAlike(bare, labels) ? bare : [])]);
    else {
      bench.atMost(own, 'likely');
      bench.say(
        'conflict',
        'number-of-prompts',
        `${question}: ${read} prompts were read, the framework has ${expected}; which is which has to be looked at.`,
        own
      );
    }
  }
}

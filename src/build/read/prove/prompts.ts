import type { FactRow } from '../../facts';
import type { Workbench } from '../workbench';

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
    const printed = own.filter(({ rule }) => rule === 'prompt-row');
    if (read === expected) bench.borneOut(printed);
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

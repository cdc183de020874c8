import type { Question } from '$lib/queries/define-question';

/** A question whose selection and row are not known here. */
export type AnyQuestion = Question<unknown, unknown>;

function isQuestion(value: unknown): value is AnyQuestion {
  return (
    typeof value === 'object' && value !== null && 'sql' in value && 'parameters' in value && 'row' in value
  );
}

const modules = import.meta.glob<Record<string, unknown>>('/src/lib/queries/*.ts', { eager: true });

/** Every question of the project, by name; new ones are found by themselves. */
export const allQuestions: readonly AnyQuestion[] = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter(isQuestion)
  .sort((a, b) => (a.name < b.name ? -1 : 1));

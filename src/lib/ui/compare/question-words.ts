import { resultInWords } from '$lib/words/describe-questions';
import { countOf, listInWords } from '$lib/words/lists';
import type { ComparedQuestion, ComparedService } from './compared';
import type { QuestionGroup } from './question-groups';

/** The finding of one standard's key questions: the lowest result of each service, which sets its rating. */
export function questionFinding({ questions, services }: QuestionGroup): string {
  const lowest = services.flatMap(({ id, name }) => {
    const own = questions.filter((q) => q.serviceId === id);
    const least = own.reduce<ComparedQuestion | null>((a, b) => (a && a.pct <= b.pct ? a : b), null);
    return least ? [`${name} ${resultInWords(least)}`] : [];
  });
  return `Lowest result: ${listInWords(lowest)}`;
}

/** For which of the services key questions are known, and for which not. */
export function questionsKnown(
  services: readonly ComparedService[],
  questions: readonly ComparedQuestion[],
  nameOf: (id: string) => string
): string {
  const ids = new Set(questions.map(({ serviceId }) => serviceId));
  const missing = services.filter(({ id }) => !ids.has(id)).map(({ name }) => name);
  const everywhere = `Open sources hold them for ${countOf(ids.size, 'service')}: ${listInWords([...ids].map(nameOf))}.`;
  if (missing.length === services.length)
    return `The results of the key questions behind the standards were not found for these services. ${everywhere}`;
  return missing.length
    ? `The results of the key questions were not found for ${listInWords(missing)}. ${everywhere}`
    : everywhere;
}

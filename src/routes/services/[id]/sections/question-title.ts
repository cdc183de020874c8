import type { StandardView } from '../shape/standard-view';

/** Finding of a standard's questions: which is lowest, by how many cases. */
export function questionTitle(standard: StandardView): string {
  const driving = standard.questions.filter((question) => question.driving);
  const [first] = driving;
  if (!first) return `${standard.name}: results of the key questions`;
  const names = driving.map((question) => question.label.toLowerCase()).join(' and ');
  return `${standard.name}: lowest is ${names}, ${first.result}`;
}

import type { AnswerRow, AnswerValue, Question } from '$lib/queries/define-question';
import type { Engine } from './engine';
import { ContractFault } from './fault';

/**
 * Asks a question of the warehouse.
 * @param selection what the reader chose, as the question takes it
 * @returns the rows, held to the question's contract
 * @throws EngineFault when the query fails; ContractFault for the first row that breaks the contract
 */
export async function ask<P, R>(engine: Engine, question: Question<P, R>, selection: P): Promise<R[]> {
  const rows = await engine.query(question.sql, question.parameters(selection));
  return rows.map((row, i) => contractRow(question, row, i + 1));
}

function contractRow<P, R>(question: Question<P, R>, row: AnswerRow, number: number): R {
  const result = question.row.safeParse(row);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const column = String(issue?.path[0] ?? '');
  const value: AnswerValue | undefined = row[column];
  throw new ContractFault({
    question: question.name,
    row: number,
    column,
    value,
    expected: issue?.message ?? ''
  });
}

import type { z } from 'zod/mini';
import type { AnswerRow, Question } from '$lib/queries/define-question';
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
  const [issue] = result.error.issues;
  const column = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  const name = String(column ?? '');
  const expected = issue ? expectedOf(issue) : 'a row by its contract';
  throw new ContractFault({ question: question.name, row: number, column: name, value: row[name], expected });
}

/** What was expected, in a few words; zod/mini brings no texts of its own. */
function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return `one of: ${issue.values.map(String).join(' | ')}`;
    case 'unrecognized_keys':
      return 'no such column';
    case 'too_small':
      return `not below ${issue.minimum}`;
    case 'too_big':
      return `not above ${issue.maximum}`;
    case 'invalid_format':
      return `text of the form ${issue.pattern ?? issue.format}`;
    default:
      return issue.message;
  }
}

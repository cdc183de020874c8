import type { AnswerValue, SqlValue } from '$lib/queries/define-question';

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));

/** A query that failed, with all that is needed to run it again: its SQL, its parameters and the cause. */
export class EngineFault extends Error {
  override readonly name = 'EngineFault';
  readonly sql: string;
  readonly parameters: readonly SqlValue[];

  constructor(cause: unknown, sql: string, parameters: readonly SqlValue[] = []) {
    super(messageOf(cause), { cause });
    this.sql = sql;
    this.parameters = parameters;
  }
}

/** A row that breaks the contract of its question: which question, row, column and value, and what was expected. */
export class ContractFault extends Error {
  override readonly name = 'ContractFault';
  readonly question: string;
  /** Number of the row in the answer, 1 = first. */
  readonly row: number;
  readonly column: string;
  /** The value that stands there; undefined when the column is missing. */
  readonly value: AnswerValue | undefined;
  readonly expected: string;

  constructor(at: {
    question: string;
    row: number;
    column: string;
    value: AnswerValue | undefined;
    expected: string;
  }) {
    const stands = at.value === undefined ? 'nothing' : JSON.stringify(at.value);
    super(
      `The answer to "${at.question}" breaks its contract: row ${at.row}, column "${at.column}" holds ${stands}; expected: ${at.expected}.`
    );
    this.question = at.question;
    this.row = at.row;
    this.column = at.column;
    this.value = at.value;
    this.expected = at.expected;
  }
}

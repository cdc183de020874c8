import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { ContractFault } from '$lib/engine/fault';
import { defineQuestion, type AnswerRow } from '$lib/queries/define-question';

/** An invented question. */
const question = defineQuestion({
  name: 'invented',
  sql: 'SELECT 1',
  parameters: ({ place }: { place: string }) => [place, 2],
  row: z.strictObject({ place: z.string(), value: z.nullable(z.number()) }),
  example: { place: 'a' }
});

/** An engine that gives the rows it is told to, and remembers what it was asked. */
function engineThatGives(rows: AnswerRow[]) {
  const asked: unknown[] = [];
  const engine: Engine = {
    query: (sql, parameters) => {
      asked.push([sql, parameters]);
      return Promise.resolve(rows);
    },
    close: () => Promise.resolve()
  };
  return { engine, asked };
}

describe('ask', () => {
  it('turns the selection into parameters and gives the rows by contract', async () => {
    const rows = [
      { place: 'a', value: 1 },
      { place: 'b', value: null }
    ];
    const { engine, asked } = engineThatGives(rows);
    expect(await ask(engine, question, { place: 'a' })).toEqual(rows);
    expect(asked).toEqual([['SELECT 1', ['a', 2]]]);
  });

  const broken: [string, AnswerRow, string, unknown, string][] = [
    ['a value of the wrong type', { place: 'b', value: '1' }, 'value', '1', 'number'],
    ['a null where none may be', { place: null, value: 1 }, 'place', null, 'string'],
    ['a missing column', { place: 'b' }, 'value', undefined, 'number'],
    ['a column too many', { place: 'b', value: 1, more: 2 }, 'more', 2, 'no such column']
  ];
  it.each(broken)(
    'names question, row, column, value and what was expected for %s',
    async (_, bad, column, value, expected) => {
      const { engine } = engineThatGives([{ place: 'a', value: 1 }, bad]);
      const fault = await ask(engine, question, { place: 'a' }).catch((cause: unknown) => cause);
      expect(fault).toBeInstanceOf(ContractFault);
      expect(fault).toMatchObject({ question: 'invented', row: 2, column, value, expected });
      expect((fault as ContractFault).message).toContain(`row 2, column "${column}"`);
    }
  );
});

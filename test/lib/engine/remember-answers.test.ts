import { describe, expect, test } from 'vitest';
import { rememberAnswers } from '$lib/engine/remember-answers';

/** An engine that counts what it is asked; `broken` fails for as long as it stays so. */
function counting() {
  const asked: string[] = [];
  const state = { broken: false, closed: 0 };
  const engine = rememberAnswers({
    query(sql, parameters = []) {
      asked.push(`${sql} ${parameters.join(',')}`);
      return state.broken ? Promise.reject(new Error('broken')) : Promise.resolve([{ n: asked.length }]);
    },
    close() {
      state.closed += 1;
      return Promise.resolve();
    }
  });
  return { engine, asked, state };
}

describe('an engine that remembers its answers', () => {
  test('puts the same question once, even while the first answer is awaited', async () => {
    const { engine, asked } = counting();
    const both = await Promise.all([engine.query('select 1'), engine.query('select 1', [])]);
    expect(both).toEqual([[{ n: 1 }], [{ n: 1 }]]);
    expect(asked).toHaveLength(1);
  });

  test('tells questions apart by their parameters, and a number from the same digits as text', async () => {
    const { engine, asked } = counting();
    for (const parameters of [['a', 'b'], ['a,b'], [1], ['1'], [null], ['null']])
      await engine.query('select $1', parameters);
    expect(asked).toHaveLength(6);
  });

  test('puts a question again after it failed', async () => {
    const { engine, asked, state } = counting();
    state.broken = true;
    await expect(engine.query('select 1')).rejects.toThrow('broken');
    state.broken = false;
    expect(await engine.query('select 1')).toEqual([{ n: 2 }]);
    expect(asked).toHaveLength(2);
  });

  test('closes the engine it stands before', async () => {
    const { engine, state } = counting();
    await engine.close();
    expect(state.closed).toBe(1);
  });
});

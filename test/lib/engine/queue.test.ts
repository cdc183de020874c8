import { expect, it } from 'vitest';
import { makeQueue } from '$lib/engine/queue';

it('runs one job at a time, in the order given', async () => {
  const queue = makeQueue();
  let running = 0;
  const order: number[] = [];
  const job = (number: number) => async () => {
    running += 1;
    expect(running).toBe(1);
    await Promise.resolve();
    order.push(number);
    running -= 1;
    return number;
  };
  const results = await Promise.all(Array.from({ length: 50 }, (_, i) => queue(job(i))));
  expect(results).toEqual(Array.from({ length: 50 }, (_, i) => i));
  expect(order).toEqual(results);
});

it('throws what a job throws and goes on with the next', async () => {
  const queue = makeQueue();
  const first = queue(() => Promise.reject(new Error('invented')));
  const second = queue(() => {
    throw new Error('at once');
  });
  const third = queue(() => Promise.resolve(3));
  await expect(first).rejects.toThrow('invented');
  await expect(second).rejects.toThrow('at once');
  expect(await third).toBe(3);
});

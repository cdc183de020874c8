import { expect, it } from 'vitest';
import { Lifeline } from '$lib/engine/lifeline';

const never = () => new Promise<never>(() => undefined);

it('gives what the work gives while the line holds', async () => {
  const life = new Lifeline();
  expect(await life.guard(() => Promise.resolve(7))).toBe(7);
  await expect(life.guard(() => Promise.reject(new Error('of the work')))).rejects.toThrow('of the work');
});

it('rejects all pending work when the line ends, and begins no more', async () => {
  const life = new Lifeline();
  const pending = [life.guard(never), life.guard(never)];
  life.end(new Error('first end'));
  life.end(new Error('second end'));
  for (const work of pending) await expect(work).rejects.toThrow('first end');
  let begun = false;
  const late = life.guard(() => {
    begun = true;
    return Promise.resolve();
  });
  await expect(late).rejects.toThrow('first end');
  expect(begun).toBe(false);
});

it('calls back once at the end, or at once after it', () => {
  const life = new Lifeline();
  const heard: string[] = [];
  life.onEnd((fault) => heard.push(`before: ${fault.message}`));
  life.end(new Error('x'));
  life.end(new Error('y'));
  life.onEnd((fault) => heard.push(`after: ${fault.message}`));
  expect(heard).toEqual(['before: x', 'after: x']);
});

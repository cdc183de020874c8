import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAll, type PoolOptions } from '../../../../src/build/read/command/pool';
import type { JobAnswer } from '../../../../src/build/read/command/job';

const script = fileURLToPath(new URL('invented-child.mjs', import.meta.url));
const asksOf = (names: readonly string[]) => names.map((name) => ({ path: `nowhere/${name}`, name }));
const messageOf = (answer: JobAnswer | undefined) =>
  answer?.kind === 'unreadable' ? answer.message : 'a draft';
/** The process that gave an answer. */
const processOf = (answer: JobAnswer | undefined) => messageOf(answer).split(' ').at(-1);

function start(names: readonly string[], options: Partial<PoolOptions> = {}) {
  const heard: string[] = [];
  const answers = readAll(
    asksOf(names),
    { script, jobs: 1, seconds: 60, megabytes: 40, ...options },
    {
      begun: (index) => heard.push(`begun ${names[index]}`),
      answered: (index, answer) => heard.push(`answered ${names[index]}: ${answer.kind}`)
    }
  );
  return { answers, heard };
}
afterEach(() => {
  vi.useRealTimers();
});

describe('files read in child processes', () => {
  it('are answered in their order, and told of as they are begun and done', async () => {
    const { answers, heard } = start(['one', 'two']);
    expect((await answers).map((answer) => messageOf(answer).split(' ')[0])).toEqual(['one', 'two']);
    expect(heard).toEqual(['begun one', 'answered one: unreadable', 'begun two', 'answered two: unreadable']);
  });
  it('share one process where one is asked for, and have several side by side otherwise', async () => {
    const names = ['one', 'two', 'three'];
    const processes = async (jobs: number) =>
      new Set((await start(names, { jobs }).answers).map(processOf)).size;
    expect(await processes(1)).toBe(1);
    const { heard } = start(['hangs', 'one'], { jobs: 2, seconds: 0.01 });
    expect(heard).toEqual(['begun hangs', 'begun one']);
  });
  it('need no process where there are none', async () => {
    expect(await start([], { script: 'no-such-script.mjs' }).answers).toEqual([]);
  });
});

describe('a file whose reading ends early', () => {
  it('is given up alone; the next has a process of its own', async () => {
    const [first, second, third] = await start(['one', 'dies', 'three']).answers;
    expect(second).toMatchObject({ kind: 'unreadable', reason: 'too-slow' });
    expect(messageOf(second)).toBe(
      'dies was given up: reading it ended early (status 3), perhaps for want of memory (40 MB).'
    );
    expect(messageOf(third)).toMatch(/^three read by/);
    expect(processOf(third)).not.toBe(processOf(first));
  });
  it('does not stop what is read beside it', async () => {
    const answers = await start(['dies', 'two', 'dies again', 'four'], { jobs: 2 }).answers;
    expect(answers.map((answer) => messageOf(answer).includes('given up'))).toEqual([
      true,
      false,
      true,
      false
    ]);
  });
});

describe('a file that takes too long', () => {
  it('is given up at its limit, and the next is read', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { answers, heard } = start(['hangs', 'two']);
    vi.advanceTimersByTime(59_999);
    await Promise.resolve();
    expect(heard).toEqual(['begun hangs']);
    vi.advanceTimersByTime(1);
    const [first, second] = await answers;
    expect(first).toMatchObject({ kind: 'unreadable', reason: 'too-slow' });
    expect(messageOf(first)).toBe('hangs was given up: it took longer than 60 seconds.');
    expect(messageOf(second)).toMatch(/^two read by/);
  });
  it('is given up by the clock itself', async () => {
    const [answer] = await start(['hangs'], { seconds: 0.01 }).answers;
    expect(messageOf(answer)).toContain('longer than 0.01 seconds');
  });
});

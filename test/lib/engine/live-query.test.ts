import { describe, expect, it } from 'vitest';
import { LiveQuery } from '$lib/engine/live-query.svelte';

/** An `ask` whose promises the test resolves by hand. */
function byHand() {
  const asked: string[] = [];
  const open: { resolve: (answer: string) => void; reject: (fault: unknown) => void }[] = [];
  const ask = (selection: string) => {
    asked.push(selection);
    return new Promise<string>((resolve, reject) => open.push({ resolve, reject }));
  };
  /** Settles the nth query and lets all that hangs on it run. */
  const settle = async (n: number, how: 'resolve' | 'reject', value: unknown) => {
    open[n]?.[how](value as string);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { asked, settle, live: new LiveQuery(ask) };
}

describe('LiveQuery', () => {
  it('is idle until it is asked, then pending, then has the answer with its selection', async () => {
    const { live, settle } = byHand();
    expect(live.current).toEqual({ state: 'idle' });
    live.ask('bury');
    expect(live.current).toEqual({ state: 'pending', selection: 'bury', last: null });
    await settle(0, 'resolve', 'rows of bury');
    expect(live.current).toEqual({ state: 'answer', selection: 'bury', answer: 'rows of bury' });
  });

  it('runs one query at a time, and of those that wait only the newest', async () => {
    const { live, settle, asked } = byHand();
    for (const selection of ['a', 'b', 'c', 'd']) live.ask(selection);
    expect(asked).toEqual(['a']);
    await settle(0, 'resolve', 'A');
    expect(asked).toEqual(['a', 'd']);
    await settle(1, 'resolve', 'D');
    expect(live.current).toEqual({ state: 'answer', selection: 'd', answer: 'D' });
    expect(asked).toEqual(['a', 'd']);
  });

  it('drops an answer that comes when a newer selection waits, and does not show it as old either', async () => {
    const { live, settle } = byHand();
    live.ask('a');
    live.ask('b');
    await settle(0, 'resolve', 'A');
    expect(live.current).toEqual({ state: 'pending', selection: 'b', last: null });
    await settle(1, 'reject', new Error('invented'));
    expect(live.current).toMatchObject({ state: 'fault', selection: 'b', last: null });
  });

  it('drops a fault that comes when a newer selection waits', async () => {
    const { live, settle } = byHand();
    live.ask('a');
    live.ask('b');
    await settle(0, 'reject', new Error('late'));
    expect(live.current).toMatchObject({ state: 'pending', selection: 'b' });
    await settle(1, 'resolve', 'B');
    expect(live.current).toMatchObject({ state: 'answer', answer: 'B' });
  });

  it('keeps the last answer, with its own selection, while the next is pending or has failed', async () => {
    const { live, settle } = byHand();
    live.ask('a');
    await settle(0, 'resolve', 'A');
    const last = { selection: 'a', answer: 'A' };
    live.ask('b');
    expect(live.current).toEqual({ state: 'pending', selection: 'b', last });
    const fault = new Error('invented');
    await settle(1, 'reject', fault);
    expect(live.current).toEqual({ state: 'fault', selection: 'b', fault, last });
  });

  it('answers again after a fault', async () => {
    const { live, settle } = byHand();
    live.ask('a');
    await settle(0, 'reject', 'not even an error');
    expect(live.current).toMatchObject({ state: 'fault', fault: expect.any(Error) });
    live.ask('a');
    await settle(1, 'resolve', 'A');
    expect(live.current).toMatchObject({ state: 'answer', answer: 'A' });
  });

  it('asks and tells nothing after its view is torn down', async () => {
    const { live, settle, asked } = byHand();
    live.ask('a');
    live.ask('b');
    live.stop();
    await settle(0, 'resolve', 'A');
    live.ask('c');
    expect(asked).toEqual(['a']);
    expect(live.current).toMatchObject({ state: 'pending', selection: 'b' });
  });

  it('catches an ask that throws at once', async () => {
    const live = new LiveQuery<string, string>(() => {
      throw new Error('at once');
    });
    live.ask('a');
    await new Promise((resolve) => setImmediate(resolve));
    expect(live.current).toMatchObject({ state: 'fault', selection: 'a' });
  });
});

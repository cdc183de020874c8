import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StartFault } from '$lib/engine/start-fault';
import { Explorer } from '$lib/ui/explore/explorer.svelte';
import { HandDoor, settled } from './hand-door';

let door: HandDoor;
let explorer: Explorer;
beforeEach(() => {
  vi.useFakeTimers();
  door = new HandDoor();
  let now = 0;
  explorer = new Explorer(door, () => (now += 5));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a query that is stopped', () => {
  it('ends with its engine, and the next one starts another', async () => {
    explorer.run('select endless');
    await settled();
    explorer.stop();
    await settled();
    expect(explorer.outcome).toMatchObject({ state: 'stopped', asked: { text: 'select endless' } });
    explorer.run('select 1 as n');
    await settled();
    door.answer([{ n: 1 }]);
    await settled();
    expect(explorer.outcome.state).toBe('answered');
    expect(door.starts).toBe(2);
  });

  it('while the engine starts gives the start up, and does not run', async () => {
    explorer.run('select 1 as n');
    explorer.stop();
    await settled();
    expect(door.ran).toEqual([]);
    expect(door.current.state).toBe('idle');
    expect(explorer.outcome.state).toBe('stopped');
  });

  it('is nothing when none runs', () => {
    explorer.stop();
    expect(explorer.outcome).toEqual({ state: 'idle' });
  });
});

describe('an engine that fails', () => {
  it('leaves the query to be run again by a retry', async () => {
    explorer.run('select 1 as n');
    await settled();
    door.die();
    await settled();
    expect(explorer.engine).toMatchObject({ state: 'failed', fault: { kind: 'worker-died' } });
    expect(explorer.outcome).toMatchObject({ state: 'engine-failed', asked: { text: 'select 1 as n' } });
    explorer.retry();
    await settled();
    door.answer([{ n: 1 }]);
    await settled();
    expect(explorer.outcome.state).toBe('answered');
  });

  it('is started anew by Run, too', async () => {
    door.die(new StartFault('missing-data'));
    explorer.run('select 1 as n');
    await settled();
    door.answer([{ n: 1 }]);
    await settled();
    expect(explorer.outcome.state).toBe('answered');
  });

  it('is not asked for a query by a retry when none failed', async () => {
    door.die();
    explorer.retry();
    await settled();
    expect(door.ran).toEqual([]);
    expect(explorer.outcome).toEqual({ state: 'idle' });
  });
});

describe('the whole result', () => {
  it('is what is shown when nothing is left out', async () => {
    const answer = { columns: [], rows: [], more: false };
    const asked = { text: '', statement: { kind: 'rows', sql: 'select 1' } } as const;
    expect(await explorer.whole(asked, answer)).toBe(answer);
    expect(door.starts).toBe(0);
  });

  it('is asked anew, with a wider limit, when rows were left out', async () => {
    const asked = { text: '', statement: { kind: 'rows', sql: 'select 1' } } as const;
    const whole = explorer.whole(asked, { columns: [], rows: [], more: true });
    await settled();
    door.answer([{ n: 1 }, { n: 2 }]);
    expect((await whole).rows).toHaveLength(2);
  });
});

describe('leaving the page', () => {
  it('gives the engine back', async () => {
    explorer.run('select 1 as n');
    await settled();
    explorer.end();
    await settled();
    expect(door.current.state).toBe('idle');
  });
});

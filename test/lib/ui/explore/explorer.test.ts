import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

describe('the explorer', () => {
  it('does not start the engine before it is wanted', () => {
    expect(explorer.outcome).toEqual({ state: 'idle' });
    expect(door.starts).toBe(0);
  });

  it('starts the engine once, ahead of a query or with it', async () => {
    explorer.prepare();
    explorer.prepare();
    explorer.run('select 1 as n');
    await settled();
    expect(door.starts).toBe(1);
  });

  it('runs a query and gives the answer with the text that asked, and the time', async () => {
    expect(explorer.run('select 1 as n;')).toBe(true);
    await settled();
    expect(explorer.outcome).toMatchObject({
      state: 'running',
      asked: { text: 'select 1 as n;' },
      last: null
    });
    door.answer([{ n: 1 }]);
    await settled();
    expect(explorer.outcome).toMatchObject({
      state: 'answered',
      asked: { text: 'select 1 as n;' },
      answer: { rows: [{ n: 1 }], more: false, ms: 5 }
    });
  });

  it('refuses a text that is no query without starting the engine', () => {
    expect(explorer.run('drop table services')).toBe(false);
    expect(explorer.outcome).toMatchObject({ state: 'refused', text: 'drop table services' });
    expect(door.starts).toBe(0);
  });

  it('shows why the engine did not run a query, and runs the next one', async () => {
    explorer.run('select nam');
    await settled();
    door.fail('Binder Error: no nam');
    await settled();
    expect(explorer.outcome).toMatchObject({ state: 'failed', fault: { message: 'Binder Error: no nam' } });
    explorer.run('select 1 as n');
    await settled();
    expect(explorer.outcome.state).toBe('running');
  });

  it('keeps the answer before while the next query runs', async () => {
    explorer.run('select 1 as n');
    await settled();
    door.answer([{ n: 1 }]);
    await settled();
    explorer.run('select 2 as n');
    await settled();
    expect(explorer.outcome).toMatchObject({ state: 'running', last: { rows: [{ n: 1 }] } });
  });
});

describe('a newer query', () => {
  it('wins over one that is answered late', async () => {
    explorer.run('select 1 as n');
    await settled();
    explorer.run('select 2 as n');
    door.answer([{ n: 1 }]);
    await settled();
    door.answer([{ n: 2 }]);
    await settled();
    expect(explorer.outcome).toMatchObject({ state: 'answered', answer: { rows: [{ n: 2 }] } });
    expect(door.starts).toBe(1);
  });

  it('ends an older one that does not come to its end, and runs in a new engine', async () => {
    explorer.run('select endless');
    await settled();
    explorer.run('select 2 as n');
    await vi.advanceTimersByTimeAsync(1000);
    expect(door.ran).toEqual(['select endless']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(door.ran).toEqual(['select endless', 'select 2 as n']);
    expect(door.starts).toBe(2);
  });

  it('is run alone when others were asked while the engine started', async () => {
    explorer.run('select 1 as n');
    explorer.run('select 2 as n');
    explorer.run('select 3 as n');
    await settled();
    expect(door.ran).toEqual(['select 3 as n']);
  });

  it('that is no query ends an older one', async () => {
    explorer.run('select endless');
    await settled();
    explorer.run('drop table services');
    await settled();
    expect(explorer.outcome.state).toBe('refused');
    expect(door.current.state).toBe('idle');
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import type { StartState } from '$lib/engine/engine-start.svelte';
import { StartFault } from '$lib/engine/start-fault';
import type { OwnFinding } from '$lib/ui/groups/ask-own-set';
import { OwnComparison, type Door } from '$lib/ui/groups/own-comparison.svelte';

const engine: Engine = { query: () => Promise.resolve([]), close: () => Promise.resolve() };

class HandDoor implements Door {
  current: StartState = { state: 'ready' };
  failing = false;
  retries = 0;
  closed = false;
  engine() {
    return this.failing ? Promise.reject(new StartFault('offline')) : Promise.resolve(engine);
  }
  retry() {
    this.retries += 1;
    this.failing = false;
    this.current = { state: 'ready' };
    return this.engine();
  }
  close() {
    this.closed = true;
    return Promise.resolve();
  }
}

function setUp() {
  const door = new HandDoor();
  const asked: string[] = [];
  const askOwnSet = (_: Engine, { members }: { members: readonly string[] }): Promise<OwnFinding[]> => {
    asked.push(members.join());
    return Promise.resolve([]);
  };
  const load = vi.fn(() => Promise.resolve({ askOwnSet }));
  return { door, asked, load, own: new OwnComparison(door, () => [], load) };
}
const of = (...members: string[]) => ({ serviceId: 'ash', members });
const answered = (own: OwnComparison, members: string) =>
  vi.waitFor(() => {
    const { current } = own;
    if (current.state !== 'answer' || current.selection.members.join() !== members)
      throw new Error(current.state);
  });

describe('the comparison with an own set', () => {
  it('fetches nothing before it is asked for, then follows each change', async () => {
    const { own, load, asked } = setUp();
    own.follow(of('birch', 'cedar', 'elm'));
    expect(load).not.toHaveBeenCalled();
    own.ask(of('birch', 'cedar', 'elm'));
    await answered(own, 'birch,cedar,elm');
    own.follow(of('birch', 'cedar', 'elm'));
    own.follow(of('birch', 'cedar', 'fir'));
    await answered(own, 'birch,cedar,fir');
    expect(asked).toEqual(['birch,cedar,elm', 'birch,cedar,fir']);
  });

  it('tells a failure of the engine, does not follow it, and asks anew on request', async () => {
    const { own, door } = setUp();
    door.failing = true;
    own.ask(of('birch', 'cedar', 'elm'));
    await vi.waitFor(() => expect(own.current.state).toBe('fault'));
    door.current = { state: 'failed', fault: new StartFault('offline') };
    own.follow(of('birch', 'cedar', 'fir'));
    expect(own.current.state).toBe('fault');
    own.ask(of('birch', 'cedar', 'fir'));
    await answered(own, 'birch,cedar,fir');
    expect(door.retries).toBe(1);
  });

  it('gives the engine back when the page is left', () => {
    const { own, door } = setUp();
    own.end();
    expect(door.closed).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import type { BrowserEngine, StartOptions } from '$lib/engine/browser';
import { EngineStart, type Addresses } from '$lib/engine/engine-start.svelte';
import { StartFault } from '$lib/engine/start-fault';
import { EngineDoor } from '$lib/ui/explore/engine-door.svelte';

const addresses: Addresses = { engineManifest: '/engine/manifest.json', dataManifest: '/data/manifest.json' };

/** The code that starts the engine, with an invented engine behind it that fails `failures` times. */
function code(failures: number) {
  const told: StartOptions[] = [];
  let left = failures;
  const start = async (options: StartOptions): Promise<BrowserEngine> => {
    told.push(options);
    left -= 1;
    if (left >= 0) throw new StartFault('missing-data');
    return { query: async () => [], close: async () => undefined, onDeath: () => undefined };
  };
  class FakeStart extends EngineStart {
    constructor(given: Addresses) {
      super(given, start);
    }
  }
  return { told, module: { EngineStart: FakeStart } };
}

describe('the door to the engine', () => {
  it('fetches no code before it is opened', () => {
    let fetched = 0;
    const door = new EngineDoor(addresses, async () => {
      fetched += 1;
      return code(0).module;
    });
    expect(door.current).toEqual({ state: 'idle' });
    expect(fetched).toBe(0);
  });

  it('starts one engine, from the addresses given, however often it is asked', async () => {
    const { told, module } = code(0);
    const door = new EngineDoor(addresses, async () => module);
    const opening = [door.engine(), door.engine()];
    expect(door.current).toEqual({ state: 'starting', progress: null });
    const seen = new Set<string>();
    while (door.current.state !== 'ready') {
      seen.add(door.current.state);
      await Promise.resolve();
    }
    expect([...seen]).toEqual(['starting']);
    const [first, second] = await Promise.all(opening);
    expect(first).toBe(second);
    expect(door.current).toEqual({ state: 'ready' });
    expect(told).toMatchObject([addresses]);
  });

  it('says so when the code itself cannot be fetched, and fetches it again by a retry', async () => {
    let tries = 0;
    const door = new EngineDoor(addresses, async () => {
      tries += 1;
      if (tries === 1) throw new TypeError('invented: not fetched');
      return code(0).module;
    });
    await expect(door.engine()).rejects.toMatchObject({ kind: 'offline' });
    expect(door.current).toMatchObject({ state: 'failed', fault: { kind: 'offline' } });
    await expect(door.engine()).rejects.toMatchObject({ kind: 'offline' });
    expect(tries).toBe(1);
    await door.retry();
    expect(door.current).toEqual({ state: 'ready' });
  });

  it('starts anew by a retry, past every cache, and gives what is asked right after it the new engine', async () => {
    const { told, module } = code(1);
    const door = new EngineDoor(addresses, async () => module);
    await expect(door.engine()).rejects.toMatchObject({ kind: 'missing-data' });
    const retried = door.retry();
    const asked = door.engine();
    expect(await asked).toBe(await retried);
    expect(told.map(({ fresh }) => fresh)).toEqual([false, true]);
  });

  it('gives the engine back, and starts another when asked again', async () => {
    const { told, module } = code(0);
    const door = new EngineDoor(addresses, async () => module);
    await door.close();
    await door.engine();
    await door.close();
    expect(door.current).toEqual({ state: 'idle' });
    await door.engine();
    expect(told).toHaveLength(2);
  });
});

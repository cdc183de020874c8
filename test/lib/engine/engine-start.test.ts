import { describe, expect, it } from 'vitest';
import type { BrowserEngine, StartOptions } from '$lib/engine/browser';
import { EngineStart } from '$lib/engine/engine-start.svelte';
import { StartFault } from '$lib/engine/start-fault';

const addresses = { engineManifest: '/engine/manifest.json', dataManifest: '/data/manifest.json' };
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Starts that the test ends by hand. */
function byHand() {
  const starts: {
    options: StartOptions;
    resolve: (engine: BrowserEngine) => void;
    reject: (fault: unknown) => void;
  }[] = [];
  const start = (options: StartOptions) =>
    new Promise<BrowserEngine>((resolve, reject) => starts.push({ options, resolve, reject }));
  return { starts, engineStart: new EngineStart(addresses, start) };
}

/** An engine that does nothing and dies when told. */
function inventedEngine() {
  let die: (fault: StartFault) => void = () => undefined;
  let closed = false;
  const engine: BrowserEngine = {
    query: () => Promise.resolve([]),
    close: () => {
      closed = true;
      return Promise.resolve();
    },
    onDeath: (callback) => (die = callback)
  };
  return { engine, die: (fault: StartFault) => die(fault), isClosed: () => closed };
}

describe('EngineStart', () => {
  it('starts nothing until it is asked, and then once', async () => {
    const { starts, engineStart } = byHand();
    expect(engineStart.current).toEqual({ state: 'idle' });
    expect(starts).toEqual([]);
    const both = [engineStart.engine(), engineStart.engine()];
    expect(starts).toHaveLength(1);
    expect(starts[0]?.options).toMatchObject({ ...addresses, fresh: false });
    const { engine } = inventedEngine();
    starts[0]?.resolve(engine);
    expect(await Promise.all(both)).toEqual([engine, engine]);
    expect(engineStart.current).toEqual({ state: 'ready' });
  });

  it('tells how far it is, in bytes, and nothing more once it is ready', async () => {
    const { starts, engineStart } = byHand();
    void engineStart.engine();
    expect(engineStart.current).toEqual({ state: 'starting', progress: null });
    starts[0]?.options.onProgress?.({ loaded: 5, total: 10 });
    expect(engineStart.current).toEqual({ state: 'starting', progress: { loaded: 5, total: 10 } });
    starts[0]?.resolve(inventedEngine().engine);
    await settled();
    starts[0]?.options.onProgress?.({ loaded: 10, total: 10 });
    expect(engineStart.current).toEqual({ state: 'ready' });
  });

  it('stays failed until a retry, which goes past every cache', async () => {
    const { starts, engineStart } = byHand();
    const fault = new StartFault('corrupt-data');
    const first = engineStart.engine();
    starts[0]?.reject(fault);
    await expect(first).rejects.toBe(fault);
    expect(engineStart.current).toEqual({ state: 'failed', fault });
    await expect(engineStart.engine()).rejects.toBe(fault);
    expect(starts).toHaveLength(1);
    const second = engineStart.retry();
    expect(engineStart.current).toEqual({ state: 'starting', progress: null });
    expect(starts[1]?.options.fresh).toBe(true);
    starts[1]?.resolve(inventedEngine().engine);
    await second;
    expect(engineStart.current).toEqual({ state: 'ready' });
  });

  it('is failed when the engine dies, and a retry starts another', async () => {
    const { starts, engineStart } = byHand();
    void engineStart.engine();
    const { engine, die } = inventedEngine();
    starts[0]?.resolve(engine);
    await settled();
    const fault = new StartFault('worker-died');
    die(fault);
    expect(engineStart.current).toEqual({ state: 'failed', fault });
    const next = inventedEngine();
    const again = engineStart.retry();
    starts[1]?.resolve(next.engine);
    expect(await again).toBe(next.engine);
  });

  it('gives the engine that is there when a retry was not needed', async () => {
    const { starts, engineStart } = byHand();
    void engineStart.engine();
    const { engine } = inventedEngine();
    starts[0]?.resolve(engine);
    await settled();
    expect(await engineStart.retry()).toBe(engine);
    expect(starts).toHaveLength(1);
  });

  it('closes the engine, hears no more of it, and starts another when asked again', async () => {
    const { starts, engineStart } = byHand();
    void engineStart.engine();
    const { engine, die, isClosed } = inventedEngine();
    starts[0]?.resolve(engine);
    await settled();
    await engineStart.close();
    expect(isClosed()).toBe(true);
    die(new StartFault('worker-died'));
    expect(engineStart.current).toEqual({ state: 'idle' });
    void engineStart.engine();
    expect(starts).toHaveLength(2);
  });

  it('gives a start up when it is closed before the engine is ready', async () => {
    const { starts, engineStart } = byHand();
    const first = engineStart.engine();
    const closing = engineStart.close();
    expect(starts[0]?.options.signal?.aborted).toBe(true);
    starts[0]?.reject(new StartFault('closed'));
    await expect(first).rejects.toMatchObject({ kind: 'closed' });
    await closing;
    expect(engineStart.current).toEqual({ state: 'idle' });
  });

  it('makes a named fault of whatever was thrown', async () => {
    const { starts, engineStart } = byHand();
    const first = engineStart.engine();
    starts[0]?.reject(new Error('invented'));
    await expect(first).rejects.toThrow('invented');
    expect(engineStart.current).toMatchObject({ state: 'failed', fault: { kind: 'blocked' } });
  });
});

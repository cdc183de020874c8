import { vi } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import type { StartState } from '$lib/engine/engine-start.svelte';
import { EngineFault } from '$lib/engine/fault';
import { StartFault } from '$lib/engine/start-fault';
import type { Door } from '$lib/ui/explore/explorer.svelte';

const DESCRIBED = [{ column_name: 'n', column_type: 'INTEGER' }];

/** An engine whose queries the test settles by hand; `describe` is answered at once. */
export class HandDoor implements Door {
  current: StartState = { state: 'idle' };
  starts = 0;
  readonly ran: string[] = [];
  #open: { resolve: (rows: { n: number }[]) => void; reject: (fault: Error) => void }[] = [];
  #failure: StartFault | null = null;
  #turn = 0;

  async engine(): Promise<Engine> {
    if (this.#failure) throw this.#failure;
    if (this.current.state === 'idle' || this.current.state === 'failed') {
      this.starts += 1;
      this.current = { state: 'starting', progress: null };
    }
    const turn = this.#turn;
    await Promise.resolve();
    if (turn !== this.#turn) throw new StartFault('closed');
    this.current = { state: 'ready' };
    return { query: (sql) => this.#query(sql), close: () => this.close() };
  }
  retry() {
    this.#failure = null;
    return this.engine();
  }
  async close() {
    this.#turn += 1;
    this.current = { state: 'idle' };
    this.#end(new Error('The engine is closed.'));
  }
  die(fault = new StartFault('worker-died')) {
    this.#failure = fault;
    this.current = { state: 'failed', fault };
    this.#end(fault);
  }
  answer(rows: { n: number }[]) {
    this.#open.shift()?.resolve(rows);
  }
  fail(message: string) {
    this.#open.shift()?.reject(new EngineFault(new Error(message), ''));
  }
  #end(fault: Error) {
    for (const { reject } of this.#open.splice(0)) reject(new EngineFault(fault, ''));
  }
  #query(sql: string) {
    if (sql.startsWith('describe')) return Promise.resolve(DESCRIBED);
    this.ran.push(sql.split('\n')[1] ?? '');
    return new Promise<{ n: number }[]>((resolve, reject) => this.#open.push({ resolve, reject }));
  }
}

/** Lets all that hangs on what was settled run; timers are the test's own. */
export const settled = () => vi.advanceTimersByTimeAsync(0);

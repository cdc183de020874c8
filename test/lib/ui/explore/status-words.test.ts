import { describe, expect, it } from 'vitest';
import { StartFault } from '$lib/engine/start-fault';
import { statusWords } from '$lib/ui/explore/status-words';

const ready = { state: 'ready' } as const;
const asked = { text: 'select 1', statement: { kind: 'rows', sql: 'select 1' } } as const;

describe('where things stand, in words', () => {
  it('is nothing before anything happened', () => {
    expect(statusWords({ state: 'idle' }, { state: 'idle' })).toBe('');
  });
  it('tells of the engine as long as it is on its way', () => {
    const starting = { state: 'starting', progress: { loaded: 50, total: 100 } } as const;
    expect(statusWords(starting, { state: 'running', asked, last: null })).toBe('Half is fetched.');
    expect(statusWords(ready, { state: 'idle' })).toBe('The query engine is ready.');
  });
  it('tells of the query', () => {
    expect(statusWords(ready, { state: 'running', asked, last: null })).toBe('The query runs.');
    const answer = { columns: [], rows: [], more: false, ms: 3 };
    expect(statusWords(ready, { state: 'answered', asked, answer })).toBe('No row fits, in 3 ms.');
    expect(statusWords({ state: 'idle' }, { state: 'stopped', asked })).toMatch(/^Stopped\./);
  });
  it('leaves faults to their own notices', () => {
    const failed = { state: 'failed', fault: new StartFault('offline') } as const;
    expect(statusWords(failed, { state: 'engine-failed', asked })).toBe('');
    expect(statusWords(ready, { state: 'refused', text: '', why: 'no' })).toBe('');
  });
});

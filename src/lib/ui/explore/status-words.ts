import type { StartState } from '$lib/engine/engine-start.svelte';
import type { Outcome } from './explorer.svelte';
import { progressStep } from './progress-words';
import { foundWords } from './result-words';

/** Where things stand, in a sentence that is shown and read out; faults have notices of their own. */
export function statusWords(engine: StartState, outcome: Outcome): string {
  if (engine.state === 'starting') return progressStep(engine.progress);
  if (engine.state === 'failed') return '';
  switch (outcome.state) {
    case 'idle':
      return engine.state === 'ready' ? 'The query engine is ready.' : '';
    case 'running':
      return 'The query runs.';
    case 'answered':
      return foundWords(outcome.answer, outcome.answer.ms);
    case 'stopped':
      return 'Stopped. The engine starts again with the next query.';
    case 'refused':
    case 'failed':
    case 'engine-failed':
      return '';
  }
}

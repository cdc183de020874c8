import type { Engine } from './engine';
import { openNative } from './native';
import { rememberAnswers } from './remember-answers';

let opened: Promise<Engine> | undefined;

/**
 * The built warehouse, opened once for all pages that are prerendered; its own queue keeps queries one at a time.
 * @throws EngineFault when `npm run data` has not been run.
 */
export function warehouse(): Promise<Engine> {
  opened ??= openNative({ path: 'static/data/yos.duckdb', readOnly: true }).then(rememberAnswers);
  return opened;
}

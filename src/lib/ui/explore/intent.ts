import { mayPreload, type ConnectionFacts } from '$lib/engine/may-preload';

/** How sure it is that a reader wants the engine: the editor has the focus, its text was changed, Run was pressed. */
export type Intent = 'focus' | 'edit' | 'run';

/**
 * Whether the engine may be fetched now. Run is an order; a changed text is a sign, unless the reader wants to save
 * data; the focus alone may be no more than the way of the Tab key, so there the connection must be known to be good.
 */
export function mayStart(intent: Intent, connection: ConnectionFacts | undefined): boolean {
  switch (intent) {
    case 'run':
      return true;
    case 'edit':
      return connection?.saveData !== true;
    case 'focus':
      return mayPreload(connection);
  }
}

/** What this browser tells of its connection; undefined where it tells nothing. */
export function connectionFacts(): ConnectionFacts | undefined {
  return 'connection' in navigator ? (navigator.connection as ConnectionFacts) : undefined;
}

/** What a browser may tell of the connection; not every browser does. */
export interface ConnectionFacts {
  saveData?: boolean;
  effectiveType?: string;
}

/**
 * Whether the engine may be fetched before it is asked for: only where the browser says that the connection is good
 * and that the reader does not want to save data.
 */
export function mayPreload(connection: ConnectionFacts | undefined): boolean {
  return connection !== undefined && connection.saveData !== true && connection.effectiveType === '4g';
}

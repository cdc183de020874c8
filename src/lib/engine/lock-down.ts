/** Name under which every engine attaches the warehouse. */
export const WAREHOUSE = 'yos';

/**
 * Statements that close an engine to all but the attached warehouse: nothing is fetched, no file is read or written,
 * and no later SQL can open it again. The order matters: the last one locks the rest.
 */
export const lockDown: readonly string[] = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET enable_external_access = false',
  'SET lock_configuration = true'
];

import { posix } from 'node:path';
import { readImports, type ImportUse } from './imports';
import { findCycles } from './cycles';
import { findNodeReach } from './node-reach';
import { isFolder, localTarget, targetFile } from './resolve-import';

/** One import, or one file, that breaks a rule of the house. */
export interface FloorFault {
  readonly file: string;
  /** 0 where the fault is the file's, not a line's. */
  readonly line: number;
  readonly specifier: string;
  readonly rule: string;
}

/** The folders and their floors: a file imports its own floor and those below. */
const FLOORS: Readonly<Record<string, number>> = {
  'src/lib/data': 0,
  'src/lib/rules': 1,
  'src/lib/stats': 1,
  'src/lib/queries': 2,
  'src/lib/engine': 3,
  'src/lib/words': 3,
  'src/lib/charts': 4,
  'src/lib/ui': 4,
  'src/build': 5,
  'src/routes': 5
};

const NODE_RULE =
  'needs Node (the native engine or a node: module): only src/build, engine/ and server loads may';

/**
 * Everything in the sources that breaks the order of the floors or one of the closed doors.
 *
 * @param files all files of src/: path from the project's folder → content
 */
export function findFloorFaults(files: ReadonlyMap<string, string>): FloorFault[] {
  const code = [...files].filter(([path]) => /\.(ts|js|svelte)$/.test(path));
  const imports = new Map(code.map(([path, text]) => [path, readImports(path, text)]));
  const faults = code.flatMap(([path]) =>
    fileRules(path).map((rule) => ({ file: path, line: 0, specifier: '', rule }))
  );
  for (const [file, uses] of imports)
    for (const use of uses)
      for (const rule of brokenRules(file, use, files))
        faults.push({ file, line: use.line, specifier: use.specifier, rule });
  return [...faults, ...nodeFaults(imports, files), ...cycleFaults(imports, files)];
}

/** A fault as one line of text. */
export function describeFloorFault({ file, line, specifier, rule }: FloorFault): string {
  return `${file}${line > 0 ? `:${line}` : ''}${specifier ? ` imports ${specifier}` : ''}: ${rule}`;
}

function fileRules(path: string): string[] {
  return [
    ...(folderOf(path) === null ? ['lies on no floor'] : []),
    ...(/^index\.(ts|js|svelte)$/.test(posix.basename(path))
      ? ['no index files: name a file for what it gives']
      : [])
  ];
}

function brokenRules(file: string, use: ImportUse, files: ReadonlyMap<string, string>): string[] {
  const from = folderOf(file) ?? '';
  const target = localTarget(file, use.specifier);
  if (target === null) return packageRules(from, use.specifier);
  const to = folderOf(target);
  return [
    ...(to !== null && (FLOORS[to] ?? 0) > (FLOORS[from] ?? 5)
      ? [`${from} is below ${to}: import downward only`]
      : []),
    ...(to !== null && from === 'src/lib/charts' && /queries|engine/.test(to)
      ? [`charts never import ${to}`]
      : []),
    ...(use.kind !== 'glob' && isFolder(target, files)
      ? ['imports a folder: import the file that is meant']
      : [])
  ];
}

function packageRules(from: string, specifier: string): string[] {
  return [
    ...(specifier.startsWith('@duckdb/') && from !== 'src/lib/engine'
      ? ['only engine/ imports @duckdb']
      : []),
    ...(/^\$app(\/|$)/.test(specifier) && from !== 'src/lib/ui' && from !== 'src/routes'
      ? ['only routes/ and ui/ import $app']
      : [])
  ];
}

/** What needs Node must not be reachable from what a browser runs. */
function nodeFaults(
  imports: ReadonlyMap<string, readonly ImportUse[]>,
  files: ReadonlyMap<string, string>
): FloorFault[] {
  const reach = [...findNodeReach(imports, files)].filter(([file]) => !mayNeedNode(file));
  return reach.map(([file, { line, specifier }]) => ({ file, line, specifier, rule: NODE_RULE }));
}

function mayNeedNode(file: string): boolean {
  return /^src\/(build|lib\/engine)\/|^src\/routes\/(.*\/)?\+(\w+\.)?server\.ts$/.test(file);
}

function cycleFaults(
  imports: ReadonlyMap<string, readonly ImportUse[]>,
  files: ReadonlyMap<string, string>
): FloorFault[] {
  const graph = new Map(
    [...imports].map(([file, uses]) => [file, uses.flatMap((use) => runtimeTarget(file, use, files))])
  );
  return findCycles(graph).map((cycle) => ({
    file: cycle[0] ?? '',
    line: 0,
    specifier: '',
    rule: `import cycle: ${cycle.join(' → ')}`
  }));
}

function runtimeTarget(file: string, use: ImportUse, files: ReadonlyMap<string, string>): string[] {
  const target = use.kind === 'runtime' ? localTarget(file, use.specifier) : null;
  const found = target === null ? null : targetFile(target, files);
  return found === null ? [] : [found];
}

/** The folder whose floor a path belongs to; Kit's own files directly in src/ belong to the routes. */
function folderOf(path: string): string | null {
  const folder = Object.keys(FLOORS).find((name) => path === name || path.startsWith(`${name}/`));
  return folder ?? (/^src\/(params\/)?[^/]+\.[^/]+$/.test(path) ? 'src/routes' : null);
}

/** The part of package.json that is looked at. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

/** The part of package-lock.json that is looked at. */
export interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string }>>;
}

/** The largest file that may lie in git, and the one that may be larger because the facts are. */
const MOST_BYTES = 1024 * 1024;
const LARGE_FACTS = 'data/indicators/observations.csv';

/** Not after a letter, dot, colon or slash: those begin a web address or a path within the project. */
const MACHINE_PATH = /(?<![\w.:/~-])\/(?:home|root|work|Users)\/\w[\w./-]*|\b[A-Z]:\\Users\\\w+/;

/** Dependencies whose version is a range, a tag or an address. */
export function unpinnedFaults(manifest: Manifest): string[] {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
  return Object.entries(all)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))
    .map(([name, version]) => `${name}: "${version}" is not one exact version`);
}

/** Packages whose download address is written into the lock file. */
export function addressFaults(lock: LockFile): string[] {
  return Object.entries(lock.packages)
    .filter(([, { resolved }]) => resolved !== undefined)
    .map(([path]) => `${path}: has a download address`);
}

/** How many copies of a package are installed, and which versions. Two of apache-arrow fail in silence. */
export function versionsOf(lock: LockFile, name: string): string[] {
  return Object.entries(lock.packages)
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .map(([, { version }]) => version ?? 'unknown');
}

/** A file too large to lie in git. */
export function sizeFaults(path: string, bytes: number): string[] {
  return bytes > MOST_BYTES && path !== LARGE_FACTS ? [`${path}: ${bytes} bytes, at most ${MOST_BYTES}`] : [];
}

/** Lines that name a folder of one person's machine. */
export function machinePathFaults(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = MACHINE_PATH.exec(line)?.[0];
    return found ? [`${path}:${index + 1}: ${found}`] : [];
  });
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** All that a build is made from, below the project's folder. */
const SOURCES = [
  'data',
  'scripts',
  'src',
  'static',
  'package-lock.json',
  'package.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts'
];
/** Made by the build itself. */
const GENERATED = ['static/data', 'static/engine'];
/** In the build's own folder, which each build empties first: a stamp never outlives its build. */
const STAMP = '.source-stamp';

/**
 * One hash over all that the site is built from: names, contents and the sub-path it is built for.
 *
 * @param {string} root the project's folder
 * @param {string} [base] the sub-path
 * @returns {string}
 */
export function sourceHash(root, base = process.env.BASE_PATH ?? '') {
  const hash = createHash('sha256').update(base);
  for (const path of SOURCES.flatMap((source) => filesBelow(root, join(root, source)))) {
    const content = readFileSync(path);
    hash.update(`\0${relative(root, path)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * Whether the built site was made from sources of this hash.
 *
 * @param {string} build the built site's folder
 * @param {string} hash
 * @returns {boolean}
 */
export function isBuiltFrom(build, hash) {
  const stamp = join(build, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/**
 * Notes what a finished build was made from.
 *
 * @param {string} build the built site's folder
 * @param {string} hash taken before the build began, so that a change during it counts as a change
 */
export function stampBuild(build, hash) {
  writeFileSync(join(build, STAMP), hash);
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]} in a fixed order
 */
function filesBelow(root, path) {
  if (!existsSync(path) || GENERATED.includes(relative(root, path).replaceAll('\\', '/'))) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(root, join(path, name)));
}

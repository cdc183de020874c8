import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { multiplied } from './synthetic-facts.mjs';

const COPIED = [
  'package.json',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'scripts',
  'src',
  'data'
];
/** Made by the build, and not taken along. */
const MADE = ['data', 'engine'];

/** @param {string} folder */
function tablesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.csv'));
}

/**
 * A copy of the project in a temporary folder whose facts are multiplied.
 *
 * @param {number} times
 * @returns {string} the folder
 */
export function growthTree(times) {
  const tree = mkdtempSync(join(tmpdir(), `yos-growth-${times}-`));
  for (const name of COPIED) cpSync(name, join(tree, name), { recursive: true });
  mkdirSync(join(tree, 'static'));
  for (const name of readdirSync('static').filter((each) => !MADE.includes(each)))
    cpSync(join('static', name), join(tree, 'static', name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'), 'junction');
  const files = tablesIn('data');
  const texts = new Map(
    files.map((file) => [basename(file, '.csv'), readFileSync(join('data', file), 'utf8')])
  );
  const grown = multiplied(texts, times);
  for (const file of files) writeFileSync(join(tree, 'data', file), grown.get(basename(file, '.csv')) ?? '');
  return tree;
}

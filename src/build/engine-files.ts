import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineManifest } from '$lib/engine/manifests';
import prelude from '$lib/engine/worker-prelude.js?raw';

/** Where the engine's files come from, from the project's folder. */
const PACKAGE = 'node_modules/@duckdb/duckdb-wasm';

function entry(name: string, ending: string, bytes: Uint8Array) {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { file: `${name}-${hash}.${ending}`, bytes: bytes.length };
}

/** The engine's worker behind our prelude, without the address of a source map that is not shipped. */
function workerScript(): Uint8Array {
  const script = readFileSync(join(PACKAGE, 'dist/duckdb-browser-eh.worker.js'), 'utf8');
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const about = `/*! DuckDB-WASM ${version}, MIT licence, https://github.com/duckdb/duckdb-wasm */\n`;
  return Buffer.from(`${about}${prelude}${script.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')}`);
}

/** Writes a file unless it is there in its full length: its name says what it holds. */
function writeWhole(path: string, bytes: Uint8Array) {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.size !== bytes.length) writeFileSync(path, bytes);
}

/**
 * Copies the browser's engine (EH bundle only) into a folder, each file named by a hash of its content, and writes
 * `manifest.json` beside them. Files that are there already are left; those of other versions are removed.
 */
export function writeEngineFiles(folder: string): EngineManifest {
  const contents = {
    wasm: readFileSync(join(PACKAGE, 'dist/duckdb-eh.wasm')),
    worker: workerScript()
  };
  const manifest: EngineManifest = {
    wasm: entry('duckdb-eh', 'wasm', contents.wasm),
    worker: entry('duckdb-worker', 'js', contents.worker)
  };
  mkdirSync(folder, { recursive: true });
  const kept = new Set([manifest.wasm.file, manifest.worker.file]);
  for (const stale of readdirSync(folder).filter((name) => !kept.has(name)))
    rmSync(join(folder, stale), { recursive: true });
  for (const part of ['wasm', 'worker'] as const)
    writeWhole(join(folder, manifest[part].file), contents[part]);
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
  return manifest;
}

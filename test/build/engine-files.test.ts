import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { engineManifest } from '$lib/engine/manifests';
import { writeEngineFiles } from '../../src/build/engine-files';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'engine-files-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const read = (name: string) => readFileSync(join(folder, name));

it('copies the one bundle and its worker under names of their content, with a manifest by contract', () => {
  const manifest = writeEngineFiles(folder);
  expect(engineManifest.parse(JSON.parse(read('manifest.json').toString()))).toEqual(manifest);
  expect(readdirSync(folder).sort()).toEqual(
    [manifest.wasm.file, manifest.worker.file, 'manifest.json'].sort()
  );
  for (const { file, bytes } of [manifest.wasm, manifest.worker]) {
    const content = read(file);
    expect(content.length).toBe(bytes);
    expect(file).toContain(createHash('sha256').update(content).digest('hex').slice(0, 16));
  }
});

it('puts the prelude before the worker script and leaves out the source map that is not shipped', () => {
  const script = read(writeEngineFiles(folder).worker.file).toString();
  expect(script.indexOf('unhandledrejection')).toBeLessThan(script.indexOf('instantiateStreaming'));
  expect(script).toContain('MIT');
  expect(script).not.toContain('sourceMappingURL');
});

it('leaves files that are whole, writes again what was cut short, and removes other versions', () => {
  const { wasm, worker } = writeEngineFiles(folder);
  const before = statSync(join(folder, wasm.file)).mtimeMs;
  writeFileSync(join(folder, worker.file), 'cut short');
  writeFileSync(join(folder, 'duckdb-eh-0000000000000000.wasm'), 'an invented older version');
  writeEngineFiles(folder);
  expect(statSync(join(folder, wasm.file)).mtimeMs).toBe(before);
  expect(statSync(join(folder, worker.file)).size).toBe(worker.bytes);
  expect(readdirSync(folder).sort()).toEqual([wasm.file, worker.file, 'manifest.json'].sort());
});

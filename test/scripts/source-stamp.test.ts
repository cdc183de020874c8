import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isBuiltFrom, sourceHash, stampBuild } from '../../scripts/source-stamp.mjs';
import { tempFolder } from './temp-folder';

const files = {
  'data/places/services.csv': 'id\nderby\n',
  'src/app.html': '<!doctype html>',
  'package.json': '{}'
};

describe('whether the built site is of these sources', () => {
  it('changes with any content, any name and the sub-path', () => {
    const hashes = [
      sourceHash(tempFolder(files), ''),
      sourceHash(tempFolder({ ...files, 'data/places/services.csv': 'id\nderbx\n' }), ''),
      sourceHash(tempFolder({ ...files, 'src/lib/new.ts': '' }), ''),
      sourceHash(tempFolder(files), '/yos')
    ];
    expect(new Set(hashes).size).toBe(4);
    expect(sourceHash(tempFolder(files), '')).toBe(hashes[0]);
  });

  it('is not touched by what the build itself makes, nor by files that no build reads', () => {
    const made = {
      'static/data/yos.duckdb': 'x',
      'static/engine/a.wasm': 'x',
      'build/index.html': 'x',
      'README.md': 'x'
    };
    expect(sourceHash(tempFolder({ ...files, ...made }), '')).toBe(sourceHash(tempFolder(files), ''));
  });

  it('is known only while the stamped build stands', () => {
    const root = tempFolder(files);
    const build = join(root, 'build');
    expect(isBuiltFrom(build, 'h')).toBe(false);
    mkdirSync(build);
    stampBuild(build, 'h');
    expect(isBuiltFrom(build, 'h')).toBe(true);
    expect(isBuiltFrom(build, 'other')).toBe(false);
    rmSync(build, { recursive: true });
    mkdirSync(build);
    writeFileSync(join(build, 'index.html'), 'another build');
    expect(isBuiltFrom(build, 'h')).toBe(false);
  });
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressFolder } from '../../../scripts/compress/folder.mjs';
import { brotliQuality } from '../../../scripts/compress/pack.mjs';
import { tempFolder } from '../temp-folder';

const text = 'An invented line that repeats itself. '.repeat(200);
/** Bytes that no packer can make smaller (a fixed shuffle, not chance). */
const noise = Uint8Array.from({ length: 4096 }, (_, i) => ((i * 2654435761) >>> 13) ^ (i * 40503));

function site() {
  const directory = tempFolder({
    'index.html': text,
    'deep/er/data.csv': `a,b\n${text}`,
    'deep/photo.png': text,
    'small.txt': 'ok',
    'dense.wasm': noise.subarray(0, 40)
  });
  return { directory, cache: join(tempFolder(), 'cache') };
}

describe('compressing a built site', () => {
  it('writes forms that unpack to the very file, wherever it lies', async () => {
    const { directory, cache } = site();
    await compressFolder({ directory, cache });
    for (const path of ['index.html', 'deep/er/data.csv']) {
      const plain = readFileSync(join(directory, path));
      expect(brotliDecompressSync(readFileSync(join(directory, `${path}.br`)))).toEqual(plain);
      expect(gunzipSync(readFileSync(join(directory, `${path}.gz`)))).toEqual(plain);
    }
  });

  it('leaves pictures and tiny files as they are', async () => {
    const { directory, cache } = site();
    const { files } = await compressFolder({ directory, cache });
    expect(files).toBe(2);
    expect(existsSync(join(directory, 'deep/photo.png.br'))).toBe(false);
    expect(existsSync(join(directory, 'small.txt.br'))).toBe(false);
  });

  it('keeps no form that is not smaller than the file', async () => {
    const { directory, cache } = site();
    writeFileSync(join(directory, 'dense.wasm.br'), 'left from before');
    await compressFolder({ directory, cache, smallest: 1 });
    expect(existsSync(join(directory, 'dense.wasm.br'))).toBe(false);
    expect(existsSync(join(directory, 'dense.wasm.gz'))).toBe(false);
  });

  it('packs nothing twice, and packs anew what has changed', async () => {
    const { directory, cache } = site();
    const first = await compressFolder({ directory, cache });
    const second = await compressFolder({ directory, cache });
    expect([first.reused, second.reused]).toEqual([0, 2]);
    expect(second).toEqual({ ...first, reused: 2 });

    writeFileSync(join(directory, 'index.html'), text.toUpperCase());
    const third = await compressFolder({ directory, cache });
    expect(third.reused).toBe(1);
    expect(brotliDecompressSync(readFileSync(join(directory, 'index.html.br'))).toString()).toBe(
      text.toUpperCase()
    );
    expect(readdirSync(cache)).toHaveLength(4);
  });

  it('spends its time where it pays', () => {
    expect([10_000, 500_000, 34_000_000].map(brotliQuality)).toEqual([11, 10, 5]);
  });
});

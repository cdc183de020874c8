import { createHash } from 'node:crypto';
import { copyFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Of a page of 90 kB, quality 11 takes 2 % off what 10 leaves, for 2.5 times the time. */
const BEST_UP_TO = 32 * 1024;
/** The engine takes over a minute at quality 11 and a few seconds at 5. */
const GOOD_UP_TO = 2 * 1024 * 1024;

/**
 * The brotli quality for a file: the best for small ones, nearly that for pages, a quick one for the engine.
 *
 * @param {number} size in bytes
 * @returns {5 | 10 | 11}
 */
export function brotliQuality(size) {
  if (size <= BEST_UP_TO) return 11;
  return size <= GOOD_UP_TO ? 10 : 5;
}

/**
 * Writes the brotli and gzip forms of a file beside it, each only if it is smaller than the file, taking
 * from the cache what was packed before.
 *
 * @param {string} path the file
 * @param {Buffer} content what is in it
 * @param {string} cache the folder that keeps packed files under their content's hash
 * @returns {Promise<{ br: Packed, gz: Packed }>}
 */
export async function packBoth(path, content, cache) {
  const hash = createHash('sha256').update(content).digest('hex');
  const quality = brotliQuality(content.length);
  const level = content.length <= GOOD_UP_TO ? 9 : 6;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length
  };
  return {
    br: await pack(`${path}.br`, content, join(cache, `${hash}.q${quality}.br`), () =>
      brotli(content, { params })
    ),
    gz: await pack(`${path}.gz`, content, join(cache, `${hash}.l${level}.gz`), () =>
      deflate(content, { level })
    )
  };
}

/**
 * One packed form: the cache file that holds it, its size in bytes, and whether it was there already.
 *
 * @typedef {{ kept: string, size: number, reused: boolean }} Packed
 */

/**
 * @param {string} target
 * @param {Buffer} content
 * @param {string} kept
 * @param {() => Promise<Buffer>} compress
 * @returns {Promise<Packed>}
 */
async function pack(target, content, kept, compress) {
  const known = await sizeOf(kept);
  const size = known ?? (await writeWhole(kept, await compress()));
  if (size < content.length) await copyFile(kept, target);
  else await rm(target, { force: true });
  return { kept, size, reused: known !== null };
}

/**
 * Writes under another name first, so that a run cut short leaves no half file to be reused.
 *
 * @param {string} path
 * @param {Buffer} content
 */
async function writeWhole(path, content) {
  const unfinished = `${path}.${process.pid}.part`;
  await writeFile(unfinished, content);
  await rename(unfinished, path);
  return content.length;
}

/** @param {string} path */
async function sizeOf(path) {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Encodings that may stand beside a file, the better one first, with the ending that they carry. */
const ENCODINGS = /** @type {const} */ ([
  ['br', '.br'],
  ['gzip', '.gz']
]);

/**
 * A file to send. `etag` changes with content and encoding.
 *
 * @typedef {{ path: string, size: number, etag: string, encoding: 'br' | 'gzip' | null }} SiteFile
 */

/**
 * Finds the form of a file that suits the reader: precompressed if there is one that they accept.
 *
 * @param {string} path the plain file
 * @param {string} accept the request's accept-encoding
 * @returns {Promise<SiteFile | null>} null when there is no such file
 */
export async function findSiteFile(path, accept) {
  const plain = await statFile(path);
  if (!plain) return null;
  const accepted = acceptedEncodings(accept);
  for (const [encoding, ending] of ENCODINGS) {
    if (!accepted.has(encoding)) continue;
    const packed = await statFile(path + ending);
    if (packed) return { path: path + ending, size: packed.size, etag: etag(packed, encoding), encoding };
  }
  return { path, size: plain.size, etag: etag(plain, 'plain'), encoding: null };
}

/**
 * Whether a folder of the site has a page of its own.
 *
 * @param {string} folder
 * @returns {Promise<boolean>}
 */
export async function hasIndex(folder) {
  return (await statFile(join(folder, 'index.html'))) !== null;
}

/** @param {string} accept */
function acceptedEncodings(accept) {
  const offers = accept.split(',').map((offer) => offer.split(';').map((part) => part.trim().toLowerCase()));
  return new Set(offers.filter(([, weight]) => !/^q=0(\.0*)?$/.test(weight ?? '')).map(([name]) => name));
}

/** @param {string} path */
async function statFile(path) {
  try {
    const found = await stat(path);
    return found.isFile() ? found : null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
    throw error;
  }
}

/**
 * @param {{ size: number, mtimeMs: number }} file
 * @param {string} encoding
 */
function etag({ size, mtimeMs }, encoding) {
  return `"${size.toString(16)}-${Math.round(mtimeMs * 1000).toString(16)}-${encoding}"`;
}

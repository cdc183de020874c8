/**
 * What a request's target asks for, before the disk is looked at.
 *
 * @typedef {{ kind: 'path', path: string } | { kind: 'redirect', to: string } | { kind: 'outside' } | { kind: 'bad' }} SitePath
 *   `path` begins with "/", is decoded and below the base; `outside` is not below the base; `bad` is
 *   malformed or an attempt to leave the folder
 */

/**
 * Reads a request's target.
 *
 * @param {string} target as it stands in the request line: path and query
 * @param {string} base the sub-path that the site lives under: "" or "/like-this"
 * @returns {SitePath}
 */
export function readSitePath(target, base) {
  const [, raw = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? [];
  const path = decode(raw);
  if (path === null || !isSafe(path)) return { kind: 'bad' };
  if (base !== '' && path === base) return { kind: 'redirect', to: `${base}/${query}` };
  if (!path.startsWith(`${base}/`)) return { kind: 'outside' };
  return { kind: 'path', path: path.slice(base.length) };
}

/** @param {string} raw */
function decode(raw) {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}

/**
 * Whether a decoded path stays in the folder. Names that begin with a dot are not part of the site, and a
 * doubled slash could turn a redirect into one to another host.
 *
 * @param {string} path
 */
function isSafe(path) {
  return path.startsWith('/') && !/[\\\0]|\/\/|\/\.(?!well-known\/)/.test(path);
}

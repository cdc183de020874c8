import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { headersFor, parseHeadersFile } from './server/headers-file.mjs';
import { redirect, sendFile, sendText, setHeaders } from './server/send.mjs';
import { findSiteFile, hasIndex } from './server/site-file.mjs';
import { readSitePath } from './server/site-path.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ directory: string, base: string, rules: import('./server/headers-file.mjs').HeaderRule[] }} Site
 */

/**
 * Serves a built site as a public static host would: precompressed files, the headers of its `_headers`,
 * "/" after a page's name, its 404.html with status 404. It listens on this machine only, unless told.
 *
 * @param {{ directory: string, port?: number, base?: string, host?: string }} options
 *   `port` 0 takes a free one; `base` is the sub-path to serve under, e.g. "/yos"
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` has no slash at its end
 * @throws {Error} with code ENOENT when the folder has no `_headers`, EADDRINUSE when the port is taken
 */
export async function startServer({ directory, port = 0, base = '', host = '127.0.0.1' }) {
  const rules = parseHeadersFile(await readFile(join(directory, '_headers'), 'utf8'));
  const site = { directory, base, rules };
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error) => {
      console.error(`${request.method} ${request.url}:`, error);
      response.destroy();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(undefined));
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${bound}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      })
  };
}

/**
 * @param {Site} site
 * @param {Request} request
 * @param {Response} response
 */
async function answer(site, request, response) {
  setHeaders(response, headersFor(site.rules, '/'));
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendText(response, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
  const asked = readSitePath(request.url ?? '/', site.base);
  if (asked.kind === 'bad') return sendText(response, 400, 'This address cannot be read.');
  if (asked.kind === 'redirect') return redirect(response, asked.to);
  if (asked.kind === 'outside') return sendNotFound(site, request, response);

  const path = asked.path.endsWith('/') ? `${asked.path}index.html` : asked.path;
  const accept = String(request.headers['accept-encoding'] ?? '');
  const file = await findSiteFile(join(site.directory, path), accept);
  if (file) {
    setHeaders(response, { 'cache-control': 'no-cache', ...headersFor(site.rules, asked.path) });
    return sendFile(request, response, 200, file, path);
  }
  if (await hasIndex(join(site.directory, path))) return redirect(response, withSlash(request.url ?? '/'));
  return sendNotFound(site, request, response);
}

/**
 * @param {Site} site
 * @param {Request} request
 * @param {Response} response
 */
async function sendNotFound(site, request, response) {
  const accept = String(request.headers['accept-encoding'] ?? '');
  const page = await findSiteFile(join(site.directory, '404.html'), accept);
  response.setHeader('cache-control', 'no-cache');
  if (page) return sendFile(request, response, 404, page, '404.html');
  return sendText(response, 404, 'Not found.');
}

/** @param {string} target path and query */
function withSlash(target) {
  return target.replace(/^([^?#]*)/, '$1/');
}

import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { contentType } from './content-type.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * Sends a file with its type, encoding and ETag; 304 when the reader has it already.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {200 | 404} status
 * @param {import('./site-file.mjs').SiteFile} file
 * @param {string} name the plain file's name, which tells the type
 */
export function sendFile(request, response, status, file, name) {
  setHeaders(response, { vary: 'accept-encoding', etag: file.etag });
  const known = String(request.headers['if-none-match'] ?? '').split(/\s*,\s*(?:W\/)?/);
  if (status === 200 && known.includes(file.etag)) return void response.writeHead(304).end();
  setHeaders(response, { 'content-type': contentType(name), 'content-length': String(file.size) });
  if (file.encoding) response.setHeader('content-encoding', file.encoding);
  response.writeHead(status);
  if (request.method === 'HEAD') return void response.end();
  pipeline(createReadStream(file.path), response, (error) => {
    // A reader who leaves early is no fault of ours.
    if (error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') console.error(`${file.path}:`, error);
  });
}

/**
 * Sends a line of plain text, never cached.
 *
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [headers]
 */
export function sendText(response, status, text, headers = {}) {
  setHeaders(response, {
    ...headers,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-cache'
  });
  response.writeHead(status).end(`${text}\n`);
}

/**
 * Sends the reader to the address that a page really has.
 *
 * @param {Response} response
 * @param {string} to path and query
 */
export function redirect(response, to) {
  sendText(response, 308, `See ${to}`, { location: to });
}

/**
 * Adds headers to an answer, over those it has by the same name.
 *
 * @param {Response} response
 * @param {Record<string, string>} headers
 */
export function setHeaders(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

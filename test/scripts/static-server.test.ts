import { request } from 'node:http';
import { readFileSync } from 'node:fs';
import { gzipSync, brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../../scripts/static-server.mjs';
import { tempFolder } from './temp-folder';

const HOME = '<!doctype html><title>Invented home page</title>';

/** An invented small site, served on a free port until the test is over. */
async function serve(base = '') {
  const directory = tempFolder({
    _headers: readFileSync('static/_headers', 'utf8'),
    'index.html': HOME,
    'index.html.br': brotliCompressSync(HOME),
    'index.html.gz': gzipSync(HOME),
    '404.html': '<!doctype html><title>Not here</title>',
    'services/derby/index.html': '<!doctype html><title>Derby</title>',
    'data/services.csv': 'id\nderby\n',
    'data/yos.duckdb': 'not really',
    'engine/duckdb-eh.wasm': 'not really',
    'engine/duckdb-browser-eh.worker.js': '0;',
    '_app/immutable/start.abc.js': '0;',
    '.hidden': 'secret'
  });
  const server = await startServer({ directory, base });
  onTestFinished(() => server.close());
  return {
    ...server,
    ask: (path: string, options: Ask = {}) => ask(new URL(server.url).port, path, options)
  };
}

interface Ask {
  method?: string;
  headers?: Record<string, string>;
}

/** Asks for exactly this path: `fetch` would tidy "/../" away before sending. */
function ask(port: string, path: string, { method = 'GET', headers = {} }: Ask) {
  return new Promise<{ status: number; headers: Record<string, string | undefined>; body: Buffer }>(
    (done, fail) => {
      request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', fail);
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers as Record<string, string | undefined>,
            body: Buffer.concat(chunks)
          })
        );
      })
        .on('error', fail)
        .end();
    }
  );
}

describe('the static server', () => {
  it('serves a page with its headers, to be asked for again each time', async () => {
    const { ask } = await serve();
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body.toString()).toBe(HOME);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
    expect(headers['content-length']).toBe(String(HOME.length));
    expect(headers.vary).toBe('accept-encoding');
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0.000, gzip; q=0', undefined],
    ['', undefined]
  ])('answers accept-encoding "%s" with %s', async (accept, encoding) => {
    const { ask } = await serve();
    const { headers } = await ask('/', { headers: { 'accept-encoding': accept } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('sends the packed bytes whole', async () => {
    const { ask } = await serve();
    const { body } = await ask('/', { headers: { 'accept-encoding': 'br' } });
    expect(brotliDecompressSync(body).toString()).toBe(HOME);
  });

  it('answers 304 to a reader who has the same form already, and 200 to one who has another', async () => {
    const { ask } = await serve();
    const first = await ask('/', { headers: { 'accept-encoding': 'br' } });
    const again = { 'if-none-match': `W/"old", ${first.headers.etag}` };
    const same = await ask('/', { headers: { ...again, 'accept-encoding': 'br' } });
    expect([same.status, same.body.length]).toEqual([304, 0]);
    expect((await ask('/', { headers: again })).status).toBe(200);
  });

  it.each([
    ['/data/services.csv', 'text/csv; charset=utf-8'],
    ['/data/yos.duckdb', 'application/octet-stream'],
    ['/engine/duckdb-eh.wasm', 'application/wasm'],
    ['/_app/immutable/start.abc.js', 'text/javascript; charset=utf-8']
  ])('sends %s as %s', async (path, type) => {
    const { ask } = await serve();
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  it('lets hashed files be kept for ever, but never the answer that there is none', async () => {
    const { ask } = await serve();
    const kept = await ask('/_app/immutable/start.abc.js');
    expect(kept.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const gone = await ask('/_app/immutable/gone.js');
    expect([gone.status, gone.headers['cache-control']]).toEqual([404, 'no-cache']);
  });

  it("gives the engine's worker a policy under which it can compile", async () => {
    const { ask } = await serve();
    const { headers } = await ask('/engine/duckdb-browser-eh.worker.js');
    expect(headers['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval'");
  });

  it('sends a page without its last slash to the page, with the query', async () => {
    const { ask } = await serve();
    const { status, headers } = await ask('/services/derby?sort=score');
    expect([status, headers.location]).toEqual([308, '/services/derby/?sort=score']);
    expect((await ask('/services/derby/')).status).toBe(200);
  });

  it.each([
    '/nowhere/',
    '/services/',
    '/services',
    '/index.html/',
    '/data/services.csv/x',
    `/${'x'.repeat(300)}`
  ])('answers %s with the 404 page and status 404', async (path) => {
    const { ask } = await serve();
    const { status, body, headers } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toContain('Not here');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(['/../index.html', '/%2e%2e/%2e%2e/etc/passwd', '/.hidden', '//example.org/'])(
    'refuses %s',
    async (path) => {
      const { ask } = await serve();
      const { status, headers } = await ask(path);
      expect(status).toBe(400);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  );

  it('answers HEAD with the headers alone, and no other method', async () => {
    const { ask } = await serve();
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      String(HOME.length)
    ]);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await ask('/', { method });
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    }
  });

  it('serves under a sub-path, with hashed files and headers found below it', async () => {
    const { ask, url } = await serve('/yos');
    expect(url).toMatch(/^http:\/\/localhost:\d+\/yos$/);
    expect((await ask('/yos/')).body.toString()).toBe(HOME);
    expect((await ask('/yos')).headers.location).toBe('/yos/');
    expect((await ask('/yos/services/derby')).headers.location).toBe('/yos/services/derby/');
    expect((await ask('/yos/_app/immutable/start.abc.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/')).status).toBe(404);
  });

  it('says by its code that the port is taken, or that there is no built site', async () => {
    const { url } = await serve();
    const directory = tempFolder({ _headers: '' });
    const taken = startServer({ directory, port: Number(new URL(url).port) });
    await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await expect(startServer({ directory: tempFolder() })).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

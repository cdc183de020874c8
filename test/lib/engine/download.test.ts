import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchManifest, fetchWarehouse } from '$lib/engine/download';
import { dataManifest } from '$lib/engine/manifests';

const url = new URL('https://example.org/base/data/yos.duckdb');
const bytes = new Uint8Array(100_000).map((_, i) => i % 251);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const manifest = { file: 'yos.duckdb', bytes: bytes.length, sha256 };
/** A body that comes in pieces, and may break off. */
function inPieces(content: Uint8Array<ArrayBuffer>, breaksOff = false) {
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (let at = 0; at < content.length; at += 30_000) controller.enqueue(content.slice(at, at + 30_000));
      if (breaksOff) controller.error(new TypeError('network error'));
      else controller.close();
    }
  });
}
const fetched = vi.fn<typeof fetch>();
const answer = (body: BodyInit | null, status = 200) =>
  fetched.mockImplementation(() => Promise.resolve(new Response(body, { status })));

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('isSecureContext', true);
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe('fetchWarehouse', () => {
  it('gives the bytes whole and tells of each piece', async () => {
    answer(inPieces(bytes));
    const told: number[] = [];
    expect(await fetchWarehouse(url, manifest, false, (loaded) => told.push(loaded))).toEqual(bytes);
    expect(told).toEqual([30_000, 60_000, 90_000, 100_000]);
    expect(fetched).toHaveBeenCalledWith(url, { cache: 'default' });
  });

  it('goes past every cache when told to', async () => {
    answer(inPieces(bytes));
    await fetchWarehouse(url, manifest, true, () => undefined);
    expect(fetched).toHaveBeenCalledWith(url, { cache: 'reload' });
  });

  it.each([
    ['a bit is wrong', bytes.with(5, 77), 'corrupt-data'],
    ['a byte is missing', bytes.slice(1), 'corrupt-data'],
    ['there is a byte too many', new Uint8Array([...bytes, 0]), 'corrupt-data'],
    ['nothing comes', new Uint8Array(0), 'corrupt-data']
  ])('names the fault when %s', async (_, body, kind) => {
    answer(inPieces(body));
    await expect(fetchWarehouse(url, manifest, false, () => undefined)).rejects.toMatchObject({ kind });
  });

  it('names the fault when the file is missing, when the connection breaks off, and when there is none', async () => {
    const tryIt = () => fetchWarehouse(url, manifest, false, () => undefined);
    answer('Not found', 404);
    await expect(tryIt()).rejects.toMatchObject({
      kind: 'missing-data',
      cause: { message: expect.stringContaining('404') }
    });
    answer(inPieces(bytes, true));
    await expect(tryIt()).rejects.toMatchObject({ kind: 'offline' });
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(tryIt()).rejects.toMatchObject({ kind: 'offline', cause: { message: 'Failed to fetch' } });
  });

  it('goes by the length alone where the browser offers no hashing', async () => {
    vi.stubGlobal('isSecureContext', false);
    answer(inPieces(bytes.with(5, 77)));
    await expect(fetchWarehouse(url, manifest, false, () => undefined)).resolves.toHaveLength(bytes.length);
  });
});

describe('fetchManifest', () => {
  const get = () => fetchManifest(url, dataManifest, 'missing-data');

  it('gives the manifest, always the newest', async () => {
    answer(JSON.stringify(manifest));
    expect(await get()).toEqual(manifest);
    expect(fetched).toHaveBeenCalledWith(url, { cache: 'no-cache' });
  });

  it.each([
    ['is not there', 'Not found', 404],
    ['is a page', '<h1>Home</h1>', 200],
    ['lacks its hash', JSON.stringify({ file: 'yos.duckdb', bytes: 5 }), 200],
    ['names a file elsewhere', JSON.stringify({ ...manifest, file: 'https://example.com/x' }), 200],
    ['names a file in another folder', JSON.stringify({ ...manifest, file: '../x' }), 200]
  ])('names the fault when it %s', async (_, body, status) => {
    answer(body, status);
    await expect(get()).rejects.toMatchObject({ name: 'StartFault', kind: 'missing-data' });
  });
});

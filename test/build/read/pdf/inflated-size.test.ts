import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflatedSize } from '../../../../src/build/read/pdf/inflated-size';
import { tinyPdf } from './tiny-pdf';

const file = (...streams: readonly (readonly [string, Buffer])[]) =>
  tinyPdf([], { objects: streams.map(([dictionary, stream]) => ({ dictionary, stream })) });
const FLATE = '/Filter /FlateDecode';
const packed = deflateSync(Buffer.alloc(1_000_000));

describe('the size of what a PDF holds', () => {
  it('is the sum of its compressed streams', async () => {
    const bytes = file([FLATE, packed], [FLATE, deflateSync(Buffer.alloc(500))]);
    expect(await inflatedSize(bytes, 1e9)).toEqual({ bytes: 1_000_500, largest: 1_000_000, broken: 0 });
  });

  it('counts every layer of what is compressed twice', async () => {
    const twice = file([`/Filter [/FlateDecode /FlateDecode]`, deflateSync(packed)]);
    expect((await inflatedSize(twice, 1e9)).bytes).toBe(1_000_000 + packed.length);
  });

  it('does not take a picture for its largest stream', async () => {
    const picture = file([`/Subtype /Image ${FLATE}`, packed]);
    expect(await inflatedSize(picture, 1e9)).toEqual({ bytes: 1_000_000, largest: 0, broken: 0 });
  });

  it('is known to be over a limit without unpacking the rest', async () => {
    const bomb = file([FLATE, deflateSync(Buffer.alloc(20_000_000))]);
    const { bytes } = await inflatedSize(bomb, 1_000_000);
    expect(bytes).toBeGreaterThan(1_000_000);
    expect(bytes).toBeLessThan(2_000_000);
  });

  it('counts a broken stream as far as it goes, and says that it is broken', async () => {
    const bytes = Buffer.from(file([FLATE, packed.subarray(0, 800)]));
    const inflated = await inflatedSize(bytes, 1e9);
    expect(inflated.broken).toBe(1);
    expect(inflated.bytes).toBeGreaterThan(100_000);
  });
});

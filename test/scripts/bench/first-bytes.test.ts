import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bytesNeeded, firstFigureEnds } from '../../../scripts/bench/first-bytes.mjs';

const unpack = (head: Buffer) =>
  brotliDecompressSync(head, { finishFlush: constants.BROTLI_OPERATION_FLUSH });

describe('where the first figure ends', () => {
  it('is after its own chart and table, whatever comes before and after', () => {
    const before = '<style>figure[data-figure] svg {}</style><figure class="plain"><svg></svg></figure>';
    const chart = '<figure class="é" data-figure="ruler"><svg><path/></svg>';
    const figure = `${chart}<table></table></figure>`;
    const html = Buffer.from(`${before}${figure}<figure data-figure="dots"><svg></svg></figure>`);
    expect(firstFigureEnds(html)).toEqual({
      chart: Buffer.byteLength(before + chart),
      figure: Buffer.byteLength(before + figure)
    });
  });

  it('is nowhere on a page without a figure, or whose figure has no chart', () => {
    expect(firstFigureEnds(Buffer.from('<p>data-figure=none</p>'))).toBeNull();
    expect(firstFigureEnds(Buffer.from('<figure data-figure="x"></figure>'))).toBeNull();
  });
});

describe('packed bytes needed for the first bytes of a page', () => {
  const page = Buffer.from(Array.from({ length: 3000 }, (_, i) => `${(i * 7919) % 3001}`).join(' '));
  const packed = brotliCompressSync(page);

  it('are all of them for the last byte, and none for none', () => {
    expect(bytesNeeded(packed, page.length, unpack)).toBeGreaterThan(packed.length * 0.98);
    expect(bytesNeeded(packed, 0, unpack)).toBe(0);
  });

  it('are the fewest that hold the bytes wanted', () => {
    const needed = bytesNeeded(packed, 4000, unpack);
    expect(unpack(packed.subarray(0, needed)).length).toBeGreaterThanOrEqual(4000);
    expect(unpack(packed.subarray(0, needed - 1)).length).toBeLessThan(4000);
  });
});

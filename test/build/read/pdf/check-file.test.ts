import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../../src/build/read/pdf/check-file';
import { PDF_LIMITS } from '../../../../src/build/read/pdf/limits';
import { tinyPdf } from './tiny-pdf';

const packed = { dictionary: '/Filter /FlateDecode', stream: deflateSync(Buffer.alloc(50_000)) };

describe('a file', () => {
  it('is weighed before it is opened', async () => {
    const { bytes, largest } = await checkFile(tinyPdf([], { objects: [packed] }), PDF_LIMITS);
    expect([bytes, largest]).toEqual([50_000, 50_000]);
  });

  it('may have something before its beginning, as mail programs leave it', async () => {
    const bytes = Buffer.concat([Buffer.from('\r\n\r\n'), tinyPdf([])]);
    await expect(checkFile(bytes, PDF_LIMITS)).resolves.toMatchObject({ broken: 0 });
  });

  it('is refused when one stream alone is too large, though the whole is not', async () => {
    const limits = { ...PDF_LIMITS, streamBytes: 40_000 };
    await expect(checkFile(tinyPdf([], { objects: [packed] }), limits)).rejects.toMatchObject({
      reason: 'too-large'
    });
  });
});

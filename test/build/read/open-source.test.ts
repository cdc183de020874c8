import { describe, expect, it } from 'vitest';
import { openSource } from '../../../src/build/read/open-source';
import { UnreadableFile } from '../../../src/build/read/source';
import { tinyPdf } from './pdf/tiny-pdf';

const bytes = (text: string) => new TextEncoder().encode(text);
const PDF = tinyPdf([{ texts: [{ x: 72, y: 100, text: 'An invented report on nothing' }] }]);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('a file', () => {
  it('is a PDF by its bytes, whatever its name says', async () => {
    for (const file of ['report.pdf', 'report.txt', 'report'])
      expect(await openSource(file, PDF)).toMatchObject({ file, format: 'pdf', pages: 1 });
  });
  it('is a PDF with stray bytes before its sign', async () => {
    expect((await openSource('report.pdf', joined(bytes('\r\n\r\n'), PDF))).format).toBe('pdf');
  });
  it('is text by its bytes, whatever its name says', async () => {
    for (const file of ['report.txt', 'report.pdf'])
      expect(await openSource(file, bytes('An invented report'))).toMatchObject({
        file,
        format: 'text',
        pages: null,
        blocks: [{ cells: ['An invented report'] }]
      });
  });
  it('is text also where it has tags or names a web page', async () => {
    for (const text of ['<b>An invented</b> report', 'See <html> for more', 'Packed with words'])
      expect((await openSource('report.txt', bytes(text))).format).toBe('text');
  });
  it.each([
    ['a ZIP or Word file', joined(bytes('PK\u0003\u0004'), bytes('word/document.xml'))],
    ['a web page', bytes('<!DOCTYPE html>\n<html><body>An invented report</body></html>')],
    ['a web page without its type', bytes('\n  <HTML lang="en"><body>An invented report</body>')],
    ['rich text', bytes('{\\rtf1 An invented report}')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['text in UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0, 0x6e, 0])]
  ])('is refused with what would help: %s', async (_, content) => {
    const refused = openSource('report.pdf', content);
    await expect(refused).rejects.toThrow(UnreadableFile);
    await expect(refused).rejects.toMatchObject({ reason: 'not-a-report-format' });
    await expect(refused).rejects.toThrow(/report\.pdf is neither a PDF nor plain text.*Download/);
  });
  it('that begins like a PDF is not read as text when it is damaged', async () => {
    await expect(openSource('report.txt', bytes('%PDF-1.7\nAn invented report'))).rejects.toMatchObject({
      reason: 'damaged'
    });
  });
  it('that is empty is refused as such', async () => {
    await expect(openSource('report.pdf', new Uint8Array())).rejects.toMatchObject({ reason: 'empty' });
  });
});

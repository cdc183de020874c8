import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import type { PdfLimits } from '../../../../src/build/read/pdf/limits';
import { readPdf } from '../../../../src/build/read/pdf/read-pdf';
import { UnreadableFile } from '../../../../src/build/read/source';
import { encryption } from './tiny-encryption';
import { lines, tinyPdf, type TinyPage } from './tiny-pdf';

const PROSE = [
  'This invented report looks at the work of a service that',
  'does not exist, and at nothing else.'
];
const page: TinyPage = { texts: lines(57, 80, PROSE) };
const words = PROSE.join(' ');

async function fault(bytes: Uint8Array, limits?: Partial<PdfLimits>): Promise<UnreadableFile> {
  const error: unknown = await readPdf('x.pdf', bytes, limits).catch((thrown: unknown) => thrown);
  if (!(error instanceof UnreadableFile))
    throw new Error(`expected a file that cannot be read, got ${String(error)}`);
  return error;
}

describe('a PDF', () => {
  it('is read with its name, its sum and its number of pages, and nothing is printed meanwhile', async () => {
    const printed = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name));
    const bytes = tinyPdf([page, page]);
    const source = await readPdf('invented.pdf', bytes);
    expect(source).toMatchObject({ file: 'invented.pdf', format: 'pdf', pages: 2 });
    expect(source.sha256).toBe(
      createHash('sha256')
        .update(tinyPdf([page, page]))
        .digest('hex')
    );
    for (const spy of printed) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });

  it('leaves the bytes that it was given as they were', async () => {
    const bytes = tinyPdf([page]);
    await readPdf('x.pdf', bytes);
    expect(bytes).toEqual(tinyPdf([page]));
  });

  it('gives paragraphs with page and line, and table rows with a cell for each column', async () => {
    const table = [
      ...lines(
        57,
        140,
        ['Question', 'Does planning keep a sufficient focus on keeping the', 'child or young person safe?'],
        11,
        20
      ),
      { x: 500, y: 140, text: '%' },
      { x: 500, y: 170, text: '82%' }
    ];
    const { blocks } = await readPdf(
      'x.pdf',
      tinyPdf([page, { texts: [...lines(57, 80, PROSE), ...table] }])
    );
    expect(blocks.map(({ kind, cells, page, line }) => ({ kind, cells, page, line }))).toEqual([
      { kind: 'text', cells: [words], page: 1, line: 1 },
      { kind: 'text', cells: [words], page: 2, line: 1 },
      { kind: 'row', cells: ['Question', '%'], page: 2, line: 3 },
      {
        kind: 'row',
        cells: ['Does planning keep a sufficient focus on keeping the child or young person safe?', '82%'],
        page: 2,
        line: 4
      }
    ]);
  });

  it('gives raised marks beside the cell, and footnotes by mark', async () => {
    const texts = [
      { x: 57, y: 80, text: 'Planning was good' },
      { x: 145, y: 76, text: '3', size: 7 },
      { x: 150, y: 80, text: ' in most of the cases that do not exist.' },
      { x: 57, y: 780, text: '3', size: 5 },
      { x: 62, y: 783, text: 'Invented cases.', size: 8 }
    ];
    const { blocks, footnotes } = await readPdf('x.pdf', tinyPdf([{ texts }]));
    expect(blocks[0]).toMatchObject({
      cells: ['Planning was good in most of the cases that do not exist.'],
      marks: [['3']]
    });
    expect(footnotes).toEqual([{ mark: '3', text: 'Invented cases.', page: 1, line: 2 }]);
    expect(blocks[1]).toMatchObject({ kind: 'footnote', cells: ['Invented cases.'], marks: [['3']] });
  });

  it('leaves out text that is turned or lies outside the page', async () => {
    const texts = [
      ...lines(57, 80, PROSE),
      { x: 300, y: 400, text: 'DRAFT', turned: 90 },
      { x: 700, y: 90, text: 'out' }
    ];
    const { blocks } = await readPdf('x.pdf', tinyPdf([{ texts }]));
    expect(blocks.map(({ cells }) => cells)).toEqual([[words]]);
  });

  it('is read when only changes to it need a password', async () => {
    const { blocks } = await readPdf('x.pdf', tinyPdf([page], encryption('', 'owner')));
    expect(blocks[0]?.cells).toEqual([words]);
  });

  it('is read without its last bytes when no page is touched by that', async () => {
    const bytes = tinyPdf([page]);
    const { blocks } = await readPdf('x.pdf', bytes.subarray(0, bytes.length - 8));
    expect(blocks[0]?.cells).toEqual([words]);
  });
});

describe('a PDF that cannot be read', () => {
  it.each([
    ['empty', 'without bytes', new Uint8Array()],
    ['not-a-report-format', 'that is a web page', Buffer.from('<!doctype html><p>Not found</p>')],
    ['encrypted', 'that asks for a password', tinyPdf([page], encryption('user', 'owner'))],
    ['damaged', 'of which only the first bytes are there', tinyPdf([page]).subarray(0, 60)],
    ['damaged', 'that is noise after its first line', Buffer.from(`%PDF-1.7\n${'noise '.repeat(500)}`)],
    ['no-text', 'without letters', tinyPdf([{ areas: [{ x: 0, y: 0, width: 500, height: 500 }] }])],
    ['no-text', 'with page numbers alone', tinyPdf([{ texts: [{ x: 50, y: 800, text: 'Page 1' }] }])]
  ])('is %s when it is one %s', async (reason, _, bytes) => {
    const error = await fault(bytes);
    expect(error.reason).toBe(reason);
    expect(error.message).not.toContain('\n');
  });

  it('is damaged, with the pages named, when some of its pages are lost', async () => {
    const bytes = Buffer.from(tinyPdf([page, page, page], { compressed: false }));
    const second = bytes.indexOf('stream\n', bytes.indexOf('8 0 obj'));
    bytes.write('8 0 xxx', bytes.indexOf('8 0 obj'));
    expect(second).toBeGreaterThan(0);
    const error = await fault(bytes);
    expect(error.reason).toBe('damaged');
    expect(error.message).toContain('page 2 ');
  });

  it('is damaged when bytes within a compressed page are wrong', async () => {
    const many = {
      texts: lines(
        57,
        80,
        Array.from({ length: 40 }, (_, line) => `Invented line ${line} ${'abc'.repeat(line)}`)
      )
    };
    const bytes = Buffer.from(tinyPdf([page, many]));
    const begin = bytes.indexOf('stream\n', bytes.indexOf('8 0 obj')) + 40;
    bytes.fill(0xff, begin, begin + 60);
    const error = await fault(bytes);
    expect(error.reason).toBe('damaged');
    expect(error.message).toContain('page 2 ');
  });

  it('is damaged when it is cut off within a page', async () => {
    const bytes = tinyPdf([page, page, page], { compressed: false });
    const cut = Buffer.from(bytes).indexOf('endstream', Buffer.from(bytes).indexOf('10 0 obj')) - 30;
    expect((await fault(bytes.subarray(0, cut))).reason).toBe('damaged');
  });

  it('is too long from its number of pages, before any is read', async () => {
    const error = await fault(tinyPdf(Array.from({ length: 1000 }, () => page)));
    expect(error.reason).toBe('too-long');
    expect(error.message).toContain('1000 pages');
  });

  it('is too large by its own size, and by that of what it holds', async () => {
    const bomb = { dictionary: '/Filter /FlateDecode', stream: deflateSync(Buffer.alloc(3_000_000)) };
    expect((await fault(tinyPdf([page]), { bytes: 500 })).reason).toBe('too-large');
    expect((await fault(tinyPdf([page], { objects: [bomb] }), { inflatedBytes: 2_000_000 })).reason).toBe(
      'too-large'
    );
  });

  it('is too large with more characters than a report has', async () => {
    const texts = Array.from({ length: 300 }, (_, line) => ({
      x: 10,
      y: 10 + line,
      text: 'x'.repeat(100),
      size: 1
    }));
    expect((await fault(tinyPdf([{ texts }]), { characters: 20_000 })).reason).toBe('too-large');
  });

  it('is too slow when no time is left for the next page', async () => {
    expect((await fault(tinyPdf([page]), { seconds: 0 })).reason).toBe('too-slow');
  });
});

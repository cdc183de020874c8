import { deflateSync } from 'node:zlib';

/** Text at a place: points from the left and from the top edge of an A4 page; y is the baseline. */
export interface TinyText {
  x: number;
  y: number;
  text: string;
  /** 11 unless told. */
  size?: number;
  bold?: boolean;
  /** Turned by this many degrees, against the clock. */
  turned?: number;
}

/** A filled area: points from the left and top edge. */
export interface TinyArea {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What stands on a page. */
export interface TinyPage {
  texts?: readonly TinyText[];
  areas?: readonly TinyArea[];
}

/** Turns the bytes of the stream of an object into what is written, as encryption does. */
export type Cipher = (object: number, bytes: Buffer) => Buffer;

/** What else can be said of a tiny PDF. */
export interface TinyOptions {
  /** Compress the pages; true unless told. */
  compressed?: boolean;
  /** Objects added as they are, numbered after the others: the text of a dictionary and the bytes of a stream. */
  objects?: readonly { dictionary: string; stream: Buffer }[];
  /** Entries of the trailer beside the usual ones. */
  trailer?: string;
  cipher?: Cipher;
}

const HEIGHT = 842;
const BEFORE_PAGES = 5;

/** Writes a PDF of A4 pages in Helvetica. */
export function tinyPdf(pages: readonly TinyPage[], options: TinyOptions = {}): Uint8Array {
  const numbers = pages.map((_, index) => BEFORE_PAGES + 2 * index);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => pageObjects(page, BEFORE_PAGES + 2 * index, options)),
    ...(options.objects ?? []).map(({ dictionary, stream }) => streamObject(dictionary, stream))
  ];
  return assembled(objects, options.trailer ?? '');
}

/** Text in lines from a place downward. */
export function lines(x: number, y: number, texts: readonly string[], size = 11, step = 13): TinyText[] {
  return texts.map((text, index) => ({ x, y: y + step * index, text, size }));
}

function pageObjects(
  page: TinyPage,
  number: number,
  { compressed = true, cipher }: TinyOptions
): (string | Buffer)[] {
  const plain = Buffer.from(contents(page), 'latin1');
  const packed = compressed ? deflateSync(plain) : plain;
  const bytes = cipher === undefined ? packed : cipher(number + 1, packed);
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents ${number + 1} 0 R ` +
      '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>',
    streamObject(compressed ? '/Filter /FlateDecode' : '', bytes)
  ];
}

function contents({ texts = [], areas = [] }: TinyPage): string {
  const drawn = areas.map(({ x, y, width, height }) => `${x} ${HEIGHT - y - height} ${width} ${height} re f`);
  return [...drawn, ...texts.map(shown)].join('\n');
}

function shown({ x, y, text, size = 11, bold = false, turned = 0 }: TinyText): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, HEIGHT - y].map((number) => number.toFixed(3)).join(' ');
  return `BT /F${bold ? 2 : 1} ${size} Tf ${matrix} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}

function streamObject(dictionary: string, stream: Buffer): Buffer {
  const head = `<< ${dictionary} /Length ${stream.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), stream, Buffer.from('\nendstream')]);
}

function assembled(objects: readonly (string | Buffer)[], trailer: string): Uint8Array {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : object;
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    parts.push(part);
    length += part.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\n` +
        `startxref\n${length}\n%%EOF\n`,
      'latin1'
    )
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** One compressed stream of a PDF: where its bytes begin and end, and how many times they are compressed. */
export interface FlateStream {
  begin: number;
  end: number;
  /** Number of /FlateDecode filters, one inside the other. */
  layers: number;
  /** It says that it is a picture, which nothing here unpacks. */
  picture: boolean;
}

const DICTIONARY_BYTES = 4096;

/**
 * Finds the compressed streams in the bytes of a PDF without understanding the rest of the file: every `stream`
 * that follows a dictionary with a Flate filter, or with a filter named elsewhere.
 */
export function* flateStreams(bytes: Buffer): Generator<FlateStream> {
  let at = bytes.indexOf('stream');
  while (at !== -1) {
    const dictionary = dictionaryBefore(bytes, at);
    const layers = layersIn(dictionary);
    const begin = afterLineEnd(bytes, at + 'stream'.length);
    if (layers > 0) {
      const end = bytes.indexOf('endstream', begin);
      const picture = /\/Subtype\s*\/Image\b/.test(dictionary);
      yield { begin, end: end === -1 ? bytes.length : end, layers, picture };
    }
    at = bytes.indexOf('stream', at + 'stream'.length);
  }
}

/** Whether the last stream of the file is cut off: it begins and does not end. */
export function endsInStream(bytes: Buffer): boolean {
  return bytes.lastIndexOf('stream') > bytes.lastIndexOf('endstream') + 'end'.length;
}

/** Text of the dictionary that a stream begins with, names spelt out; empty where the word is no stream's. */
function dictionaryBefore(bytes: Buffer, keyword: number): string {
  const before = bytes.toString('latin1', Math.max(0, keyword - DICTIONARY_BYTES), keyword);
  if (!/>>\s*$/.test(before)) return '';
  return before
    .slice(before.lastIndexOf(' obj') + 1)
    .replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function layersIn(dictionary: string): number {
  const named = dictionary.match(/\/(FlateDecode|Fl)(?![A-Za-z])/g)?.length ?? 0;
  return named > 0 || !/\/(Filter|F)\s*\d+\s+\d+\s+R/.test(dictionary) ? named : 1;
}

function afterLineEnd(bytes: Buffer, at: number): number {
  if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) return at + 2;
  return bytes[at] === 0x0a || bytes[at] === 0x0d ? at + 1 : at;
}

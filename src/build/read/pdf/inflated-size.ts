import { Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflate } from 'node:zlib';
import { flateStreams } from './flate-streams';

/** What the compressed streams of a file hold. */
export interface Inflated {
  /** Bytes once inflated, every layer of compression counted; when over the limit, only that it is over is certain. */
  bytes: number;
  /** The same of the largest stream that is no picture. */
  largest: number;
  /** Number of streams that could not be inflated to their end. */
  broken: number;
}

const PIECE_BYTES = 64 * 1024;

/**
 * Counts what the compressed streams of a PDF hold, without keeping any of it: a small file may hold more than a
 * computer has memory for. Counting ends soon after `limit` bytes. A broken stream counts as far as it can be inflated.
 */
export async function inflatedSize(file: Uint8Array, limit: number): Promise<Inflated> {
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const inflated = { bytes: 0, largest: 0, broken: 0 };
  for (const { begin, end, layers, picture } of flateStreams(buffer)) {
    const { bytes, whole } = await sizeOf(buffer.subarray(begin, end), layers, limit - inflated.bytes);
    inflated.bytes += bytes;
    if (!picture) inflated.largest = Math.max(inflated.largest, bytes);
    if (inflated.bytes > limit) return inflated;
    if (!whole) inflated.broken += 1;
  }
  return inflated;
}

async function sizeOf(
  compressed: Buffer,
  layers: number,
  limit: number
): Promise<{ bytes: number; whole: boolean }> {
  let bytes = 0;
  const counting = () =>
    new Transform({
      transform(piece: Buffer, _, done) {
        bytes += piece.length;
        done(bytes > limit ? new RangeError('over the limit') : null, piece);
      }
    });
  const steps = Array.from({ length: layers }, () => [
    createInflate({ chunkSize: PIECE_BYTES }),
    counting()
  ]).flat();
  try {
    await pipeline([Readable.from(pieces(compressed)), ...steps, drain()]);
    return { bytes, whole: true };
  } catch (error) {
    if (error instanceof Error) return { bytes, whole: false };
    throw error;
  }
}

function* pieces(compressed: Buffer): Generator<Buffer> {
  for (let at = 0; at < compressed.length; at += PIECE_BYTES) yield compressed.subarray(at, at + PIECE_BYTES);
}

function drain(): Writable {
  return new Writable({ write: (_piece, _encoding, done) => done() });
}

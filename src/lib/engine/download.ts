import type { z } from 'zod/mini';
import type { DataManifest } from './manifests';
import { StartFault, startFault, type StartFaultKind } from './start-fault';

async function fetchFound(url: URL, cache: RequestCache, missing: StartFaultKind): Promise<Response> {
  const response = await fetch(url, { cache }).catch((cause: unknown) => {
    throw new StartFault('offline', cause);
  });
  if (!response.ok) throw new StartFault(missing, new Error(`${url.pathname}: HTTP ${response.status}`));
  return response;
}

/**
 * Fetches a manifest, always the newest.
 * @throws StartFault `offline`, or of the kind `missing` when it is not there or not of its contract
 */
export async function fetchManifest<T>(
  url: URL,
  contract: z.ZodMiniType<T>,
  missing: StartFaultKind
): Promise<T> {
  const response = await fetchFound(url, 'no-cache', missing);
  try {
    return contract.parse(await response.json());
  } catch (cause) {
    throw new StartFault(missing, cause);
  }
}

/**
 * Fetches the warehouse file and checks that it came whole.
 * @param fresh true goes past every cache, for a retry after a broken copy
 * @param onBytes told how many bytes have come so far
 * @throws StartFault `offline`, `missing-data` or `corrupt-data`
 */
export async function fetchWarehouse(
  url: URL,
  manifest: DataManifest,
  fresh: boolean,
  onBytes: (loaded: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetchFound(url, fresh ? 'reload' : 'default', 'missing-data');
  const bytes = await readBytes(response, manifest.bytes, onBytes);
  const hash = await sha256(bytes);
  if (hash !== undefined && hash !== manifest.sha256)
    throw new StartFault('corrupt-data', new Error(`SHA-256 is ${hash}; expected ${manifest.sha256}`));
  return bytes;
}

async function readBytes(response: Response, expected: number, onBytes: (loaded: number) => void) {
  const bytes = new Uint8Array(expected);
  let loaded = 0;
  const add = (chunk: Uint8Array) => {
    if (loaded + chunk.length <= expected) bytes.set(chunk, loaded);
    loaded += chunk.length;
    onBytes(Math.min(loaded, expected));
  };
  try {
    if (response.body) for await (const chunk of chunksOf(response.body)) add(chunk);
  } catch (cause) {
    throw startFault('offline', cause);
  }
  if (loaded === expected) return bytes;
  throw new StartFault('corrupt-data', new Error(`${loaded} bytes came; expected ${expected}`));
}

/** Reads a stream piece by piece; not every browser can loop over the stream itself. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

/** SHA-256 in hexadecimal; undefined on pages without https, where browsers offer no hashing and the length must do. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  if (!globalThis.isSecureContext) return undefined;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { z } from 'zod/mini';

const file = z.string().check(z.regex(/^[\w.-]+$/));
const bytes = z.int().check(z.positive());

/** Contract of `static/engine/manifest.json`: the engine's files beside it, with their sizes unpacked. */
export const engineManifest = z.object({
  wasm: z.object({ file, bytes }),
  worker: z.object({ file, bytes })
});
/** The engine's files. */
export type EngineManifest = z.infer<typeof engineManifest>;

/** Contract of `static/data/manifest.json`: the warehouse file beside it, its size and its SHA-256 in hexadecimal. */
export const dataManifest = z.object({ file, bytes, sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });
/** The warehouse file. */
export type DataManifest = z.infer<typeof dataManifest>;

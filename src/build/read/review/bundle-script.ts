import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * The page's script as one piece of plain JavaScript, fit to stand inside a `<script>`.
 * @throws Error when the modules of `page/` cannot be put together
 */
export async function bundleScript(): Promise<string> {
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { $lib: here('../../../lib') } },
    build: {
      write: false,
      lib: { entry: here('./page/start.ts'), formats: ['iife'], name: 'review' }
    }
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const code = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []));
  if (code.length !== 1)
    throw new Error(`The review page's script came out in ${code.length} pieces, not in one.`);
  return code
    .join('')
    .replaceAll('\r\n', '\n')
    .replaceAll(/<(?=\/script|!--)/gi, '\\x3C');
}

// The last step of `npm run build`: packed forms of every file, for hosts that send them as they are.
import { fileURLToPath } from 'node:url';
import { compressFolder } from './compress/folder.mjs';

const start = performance.now();
const totals = await compressFolder({
  directory: fileURLToPath(new URL('../build', import.meta.url)),
  cache: fileURLToPath(new URL('../.cache/compress', import.meta.url))
});
const seconds = (performance.now() - start) / 1000;
console.log(
  `Compressed ${totals.files} files (${totals.reused} from the cache): ${megabytes(totals.plainBytes)} → ` +
    `${megabytes(totals.brotliBytes)} brotli, ${megabytes(totals.gzipBytes)} gzip, in ${seconds.toFixed(1)} s`
);

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

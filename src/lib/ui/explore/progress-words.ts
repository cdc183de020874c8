import type { Progress } from '$lib/engine/browser';

/** What the browser downloads to start the engine, in megabytes, packed as this site sends it; held by a browser test. */
export const DOWNLOAD_MB = 7;

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/** How far the download is, for the eye: bytes are counted as they are unpacked. */
export function progressText({ loaded, total }: Progress): string {
  if (loaded >= total) return 'All fetched; the engine is starting';
  return `${megabytes(loaded)} of ${megabytes(total)} MB, counted unpacked`;
}

const STEPS = [
  'The query engine is being fetched',
  'A quarter is fetched',
  'Half is fetched',
  'Three quarters are fetched'
];

/** How far the download is, for the ear: a text that changes at a few steps only. */
export function progressStep(progress: Progress | null): string {
  if (!progress || progress.total <= 0) return `${STEPS[0]}.`;
  const step = Math.floor((progress.loaded / progress.total) * STEPS.length);
  return `${STEPS[step] ?? 'All is fetched; the engine is starting'}.`;
}

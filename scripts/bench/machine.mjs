import { cpus, loadavg, platform, release } from 'node:os';

/** The machine in one line: figures mean nothing without it, nor on a machine that is busy with other work. */
export function machineLine() {
  const all = cpus();
  const [load = 0] = loadavg();
  return (
    `${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}, ${platform()} ${release()}, ` +
    `Node ${process.versions.node}; load in the last minute ${load.toFixed(1)}`
  );
}

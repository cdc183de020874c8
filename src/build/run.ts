import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFacts } from './check/check-facts';
import { formatFaults } from './check/format-faults';
import { dataFiles, diskReader } from './disk-facts';
import { writeEngineFiles } from './engine-files';
import { exportCsv, WAREHOUSE_FILE, writeWarehouseManifest } from './export';
import { readFacts } from './facts';
import { judge } from './judge';
import { judgedRows } from './judged-rows';
import { acceptManifest, MANIFEST_FILE, manifestFaults } from './manifest-file';
import { buildWarehouse } from './warehouse';

const FOLDER = 'static/data';
const ENGINE_FOLDER = 'static/engine';

/**
 * The data build: check → judge → warehouse → export, from `data/` to `static/data/`.
 * @param args `--accept-manifest` rewrites the manifest of facts after a reviewed change
 * @returns the exit code: 0, or 1 when the facts have faults or differ from the manifest, which is listed; nothing is
 *   written then.
 */
export async function run(args: readonly string[]): Promise<number> {
  const read = diskReader('.');
  const facts = readFacts(read, dataFiles('.'));
  const { faults, doubts } = checkFacts(facts);
  const accepting = args.includes('--accept-manifest');
  const stopping = accepting ? faults : [...faults, ...manifestFaults(facts, read)];
  if (stopping.length) {
    console.error(formatFaults(stopping));
    return 1;
  }
  const accepted = accepting ? acceptManifest(facts, read, (path, text) => writeFileSync(path, text)) : [];
  for (const { file, value } of accepted) console.log(`${MANIFEST_FILE} now holds ${file} with ${value}.`);
  const verdicts = judge(judgedRows(facts));
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const input = { facts, verdicts, doubts };
  const handedOut = await buildWarehouse(join(FOLDER, WAREHOUSE_FILE), input);
  const { bytes } = writeWarehouseManifest(FOLDER);
  exportCsv(FOLDER, input, handedOut);
  writeEngineFiles(ENGINE_FOLDER);
  console.log(
    `Facts checked: no faults, ${doubts.length} doubts. Warehouse: ${(bytes / 1e6).toFixed(1)} MB.`
  );
  return 0;
}

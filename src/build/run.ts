import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkFacts } from './check/check-facts';
import { formatFaults } from './check/format-faults';
import { diskReader } from './disk-facts';
import { writeEngineFiles } from './engine-files';
import { exportCsv, WAREHOUSE_FILE, writeWarehouseManifest } from './export';
import { readFacts } from './facts';
import { judge } from './judge';
import { buildWarehouse } from './warehouse';

const FOLDER = 'static/data';
const ENGINE_FOLDER = 'static/engine';

/**
 * The data build: check → judge → warehouse → export, from `data/` to `static/data/`.
 * @param args `--accept-manifest` rewrites the manifest of facts after a reviewed change
 * @returns the exit code: 0, or 1 when the facts have faults, which are listed; nothing is written then.
 */
export async function run(args: readonly string[]): Promise<number> {
  const facts = readFacts(diskReader('.'));
  const { faults, doubts } = checkFacts(facts);
  if (faults.length) {
    console.error(formatFaults(faults));
    return 1;
  }
  const { tables } = facts;
  const verdicts = judge({
    programmes: tables.programmes.rows,
    rating_bands: tables.rating_bands.rows,
    standards: tables.standards.rows,
    questions: tables.questions.rows,
    inspections: tables.inspections.rows,
    standard_ratings: tables.standard_ratings.rows,
    question_results: tables.question_results.rows
  });
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const input = { facts, verdicts, doubts };
  await buildWarehouse(join(FOLDER, WAREHOUSE_FILE), input);
  const { bytes } = writeWarehouseManifest(FOLDER);
  exportCsv(FOLDER, input);
  writeEngineFiles(ENGINE_FOLDER);
  console.log(
    `Facts checked: no faults, ${doubts.length} doubts. Warehouse: ${(bytes / 1e6).toFixed(1)} MB.`
  );
  return 0;
}

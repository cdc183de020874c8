import { resolve } from 'node:path';
import { dataFiles, diskReader } from '../../disk-facts';
import type { Asked } from './accept-arguments';
import { acceptArguments, USAGE } from './accept-arguments';
import { checkPlan } from './check-plan';
import { loadInputs } from './load-inputs';
import type { Plan } from './plan-acceptance';
import { planAcceptance } from './plan-acceptance';
import { planLines, stopLines, summaryLine } from './report-plan';
import { writeFiles } from './write-files';

function exitCode({ refused, leftAlone, notWhole, unused }: Plan): number {
  if (refused.length) return 1;
  return leftAlone.length || notWhole.length || unused.length ? 2 : 0;
}

function planOf(root: string, base: string, { paths, decisions, certain }: Asked): Plan {
  const named = [...paths, ...decisions].map((path) => resolve(base, path));
  const inputs = loadInputs(root, named);
  const plan = planAcceptance({ ...inputs, certain }, diskReader(root));
  return {
    ...plan,
    refused: [...inputs.refused, ...plan.refused],
    notes: [...inputs.notes, ...plan.notes]
  };
}

/**
 * Writes what a person has accepted from drafts into `data/` and its manifest, all or nothing.
 * @param args drafts, folders and files of decisions; `--decisions FILE`, `--certain`, `--dry-run`
 * @param root the project's folder
 * @param base the folder that the arguments are named from
 * @returns the exit code: 0 done or nothing to do; 1 faults (nothing is written) or refused input (the rest is); 2 some
 *   accepted values were not written, because something else stands there, a row is not whole, or a decision no longer fits
 */
export async function runAccept(args: readonly string[], root = '.', base = root): Promise<number> {
  const asked = acceptArguments(args);
  if (typeof asked === 'string') {
    console.error(`${asked}\n${USAGE}`);
    return 1;
  }
  const plan = planOf(root, base, asked);
  const check = plan.files.size ? checkPlan(plan.files, diskReader(root), dataFiles(root)) : null;
  for (const line of planLines(plan, check)) console.log(line);
  const stop = check ? stopLines(check) : null;
  if (stop !== null) {
    console.error(stop);
    return 1;
  }
  if (check && !asked.dryRun) writeFiles(root, new Map([...plan.files, ...check.manifest]));
  console.log(summaryLine(plan, asked.dryRun));
  return Promise.resolve(exitCode(plan));
}

// Run before `npm start`, `npm test` and `npm run dev`, on a clone that may have nothing installed yet:
// so it uses Node alone.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { withLock } from './install/lock.mjs';
import { installFingerprint, planInstall } from './install/plan.mjs';
import { runNpm } from './npm-command.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.yos-lock-hash');

function currentPlan() {
  const fingerprint = installFingerprint(
    readFileSync(join(root, 'package-lock.json')),
    `${process.platform}-${process.arch}`
  );
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null;
  const hasModules = existsSync(modules);
  return {
    ...planInstall({ nodeVersion: process.versions.node, hasModules, stamp, fingerprint }),
    fingerprint
  };
}

/** @returns {number} exit code */
function installIfStillNeeded() {
  const plan = currentPlan();
  if (plan.action !== 'install') return 0;
  console.error(`Installing packages with npm ci: ${plan.reason}.`);
  // The stamp goes first, so that an installation cut short is never taken for a finished one.
  rmSync(stampFile, { force: true });
  const code = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) {
    console.error('The installation failed; what npm says about it stands above. Nothing was started.');
    return code;
  }
  writeFileSync(`${stampFile}.new`, `${plan.fingerprint}\n`);
  renameSync(`${stampFile}.new`, stampFile);
  return 0;
}

process.chdir(root);
const plan = currentPlan();
if (plan.action === 'refuse') {
  console.error(`Stopped: ${plan.reason}. Install a newer Node, then run the same command again.`);
  process.exitCode = 1;
} else if (plan.action === 'install') {
  process.exitCode = await withLock(join(root, '.cache', 'install.lock'), installIfStillNeeded, {
    onWait: (owner) =>
      console.error(`Waiting for the installation that process ${owner ?? 'unknown'} is running.`)
  });
} else {
  console.error(`Packages: ${plan.reason}.`);
}

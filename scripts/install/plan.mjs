import { createHash } from 'node:crypto';

/** The Node versions that every package of the lock file accepts, in words for a message. */
export const SUPPORTED_NODE = 'Node 20.19 or newer (of the even lines: 20.19+, 22.13+, 24+)';

/**
 * Whether a Node version can run the project. Odd lines are short-lived and refused by our test runner.
 *
 * @param {string} version as `process.versions.node` gives it: "20.19.0"
 * @returns {boolean}
 */
export function nodeIsSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 13;
  return major >= 24;
}

/**
 * What an installation is made for: the lock file and the machine, because some packages carry a binary.
 *
 * @param {string | Uint8Array} lockFile content of package-lock.json
 * @param {string} platform e.g. "linux-x64"
 * @returns {string} one line, equal when the same packages would be installed
 */
export function installFingerprint(lockFile, platform) {
  return `${createHash('sha256').update(lockFile).digest('hex')} ${platform}`;
}

/**
 * Decides what to do about node_modules.
 *
 * @param {{ nodeVersion: string, hasModules: boolean, stamp: string | null, fingerprint: string }} state
 *   `stamp` is the fingerprint left by the last installation that finished, null when there is none
 * @returns {{ action: 'refuse' | 'install' | 'skip', reason: string }}
 */
export function planInstall({ nodeVersion, hasModules, stamp, fingerprint }) {
  if (!nodeIsSupported(nodeVersion))
    return { action: 'refuse', reason: `this needs ${SUPPORTED_NODE}; here is Node ${nodeVersion}` };
  if (!hasModules) return { action: 'install', reason: 'node_modules is missing' };
  if (stamp === null) return { action: 'install', reason: 'no finished installation is on record' };
  if (stamp.trim() !== fingerprint)
    return { action: 'install', reason: 'package-lock.json or the machine has changed since the last one' };
  return { action: 'skip', reason: 'node_modules is as package-lock.json says' };
}

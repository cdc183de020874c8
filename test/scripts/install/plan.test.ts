import { describe, expect, it } from 'vitest';
import { installFingerprint, nodeIsSupported, planInstall } from '../../../scripts/install/plan.mjs';

const installed = {
  nodeVersion: '20.19.0',
  hasModules: true,
  stamp: 'abc linux-x64\n',
  fingerprint: 'abc linux-x64'
};

describe('the Node versions that can run the project', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '22.20.1', '24.0.0', '25.1.0', '26.0.0'])('%s can', (version) => {
    expect(nodeIsSupported(version)).toBe(true);
  });
  it.each(['18.20.4', '20.18.9', '21.7.3', '22.12.0', '23.11.0', '8.0.0'])('%s cannot', (version) => {
    expect(nodeIsSupported(version)).toBe(false);
  });
});

describe('what is done about node_modules', () => {
  it('skips when the stamp is of this lock file and machine', () => {
    expect(planInstall(installed).action).toBe('skip');
  });
  it('installs when node_modules is missing', () => {
    expect(planInstall({ ...installed, hasModules: false, stamp: null })).toEqual({
      action: 'install',
      reason: 'node_modules is missing'
    });
  });
  it('installs when an installation was cut short and left no stamp', () => {
    expect(planInstall({ ...installed, stamp: null }).action).toBe('install');
  });
  it('installs when the lock file has changed', () => {
    expect(planInstall({ ...installed, fingerprint: 'def linux-x64' }).action).toBe('install');
  });
  it('refuses an old Node, and names both the version wanted and the one found', () => {
    const { action, reason } = planInstall({ ...installed, nodeVersion: '18.20.4' });
    expect(action).toBe('refuse');
    expect(reason).toContain('20.19');
    expect(reason).toContain('18.20.4');
  });
});

describe('the fingerprint of an installation', () => {
  it('differs by lock file and by machine, and is one line', () => {
    const prints = [
      installFingerprint('{}', 'linux-x64'),
      installFingerprint('{ }', 'linux-x64'),
      installFingerprint('{}', 'darwin-arm64')
    ];
    expect(new Set(prints).size).toBe(3);
    expect(prints.every((print) => !print.includes('\n'))).toBe(true);
  });
});

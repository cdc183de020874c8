import { describe, expect, it } from 'vitest';
import { addressFaults, machinePathFaults, sizeFaults, unpinnedFaults, versionsOf } from './project-faults';

describe('a dependency that is not pinned', () => {
  it.each(['^1.2.3', '~1.2.3', '1.2', '*', 'latest', '>=1.0.0', 'github:a/b', '1.2.3 || 2.0.0'])(
    'is found: %s',
    (v) => {
      expect(unpinnedFaults({ devDependencies: { x: v } })).toEqual([`x: "${v}" is not one exact version`]);
    }
  );
  it('is none with an exact version, a release candidate included', () => {
    expect(unpinnedFaults({ dependencies: { x: '1.2.3' }, devDependencies: { y: '1.4.4-r.3' } })).toEqual([]);
  });
});

describe('a lock file', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/apache-arrow': { version: '17.0.0' },
      'node_modules/x/node_modules/apache-arrow': {
        version: '21.0.0',
        resolved: 'https://example.org/a.tgz'
      },
      'node_modules/not-apache-arrow': { version: '1.0.0' }
    }
  };
  it('gives away its download addresses', () => {
    expect(addressFaults(lock)).toEqual(['node_modules/x/node_modules/apache-arrow: has a download address']);
  });
  it('tells every copy of a package', () => {
    expect(versionsOf(lock, 'apache-arrow')).toEqual(['17.0.0', '21.0.0']);
  });
});

describe('a file too large for git', () => {
  it('is found above one mebibyte, but for the observations', () => {
    expect(sizeFaults('a.png', 1024 * 1024)).toEqual([]);
    expect(sizeFaults('a.png', 1024 * 1024 + 1)).toHaveLength(1);
    expect(sizeFaults('data/indicators/observations.csv', 3_000_000)).toEqual([]);
  });
});

describe('a path of one machine', () => {
  const [home, work] = ['home', 'work'];
  it.each([`see /${home}/ann/notes`, `"/${work}/main/src"`, `C:\\${'Users'}\\ann`])(
    'is found: %s',
    (text) => {
      expect(machinePathFaults('a.md', `first\n${text}`)).toHaveLength(1);
    }
  );
  it('is not taken for a web address or a path in the project', () => {
    const fine = `https://www.gov.uk/${home}/x and src/${work}/x and ./${home}/y and /usr/bin/chromium`;
    expect(machinePathFaults('a.md', fine)).toEqual([]);
  });
});

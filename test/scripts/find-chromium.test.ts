import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from '../../scripts/find-chromium.mjs';

/** An invented machine with these programs on it. */
function machine(programs: string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/tools:/usr/bin' },
    isProgram: (path) => programs.includes(path),
    canInstall: () => false,
    install: () => {
      throw new Error('must not install');
    },
    ...more
  };
}

describe('finding the browser', () => {
  it('takes the one that CHROME_PATH names before any other', () => {
    const env = { CHROME_PATH: '/mine/chrome', PATH: '/usr/bin' };
    expect(findChromium(machine(['/mine/chrome', '/usr/bin/chromium'], { env }))).toBe('/mine/chrome');
  });
  it('does not quietly take another when CHROME_PATH is wrong', () => {
    const env = { CHROME_PATH: '/gone', PATH: '/usr/bin' };
    expect(() => findChromium(machine(['/usr/bin/chromium'], { env }))).toThrow('CHROME_PATH is "/gone"');
  });
  it('takes one on the PATH before one in a usual place', () => {
    expect(findChromium(machine(['/opt/google/chrome/chrome', '/tools/google-chrome']))).toBe(
      '/tools/google-chrome'
    );
  });
  it('looks in the usual places of Linux, macOS and Windows', () => {
    expect(findChromium(machine(['/snap/bin/chromium'], { env: {} }))).toBe('/snap/bin/chromium');
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(machine([mac], { platform: 'darwin' }))).toBe(mac);
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const env = { ProgramFiles: 'C:\\Program Files', Path: 'C:\\Windows' };
    expect(findChromium(machine([windows], { platform: 'win32', env }))).toBe(windows);
  });
  it('passes over PATH entries that are not whole paths', () => {
    expect(() => findChromium(machine(['chromium', './chromium'], { env: { PATH: ':.:bin' } }))).toThrow();
  });
  it('installs one as root on Debian, and only when none is there', () => {
    const programs: string[] = [];
    const debian = machine(programs, {
      canInstall: () => true,
      install: () => void programs.push('/usr/bin/chromium')
    });
    expect(findChromium(debian)).toBe('/usr/bin/chromium');
    const installed = machine(['/usr/bin/chromium'], { canInstall: () => true });
    expect(findChromium(installed)).toBe('/usr/bin/chromium');
  });
  it('says what to do when there is none and none can be installed, or installing brought none', () => {
    expect(() => findChromium(machine([]))).toThrow(/Install one.*CHROME_PATH/);
    expect(() => findChromium(machine([], { canInstall: () => true, install: () => undefined }))).toThrow(
      /Install one.*CHROME_PATH/
    );
  });
});

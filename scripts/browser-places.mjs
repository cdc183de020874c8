import { posix, win32 } from 'node:path';

const LINUX_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const LINUX_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/local/bin/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium'
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Google Chrome for Testing'];

/**
 * Where Chrome or Chromium may be on a machine, likeliest first: the names on the PATH, then the places
 * where the usual installers put it.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env read for PATH, HOME and the Windows program folders
 * @returns {string[]} whole paths, not checked for existence
 */
export function browserPlaces(platform, env) {
  if (platform === 'win32') return [...onPath(['chrome.exe'], env, win32), ...windowsPlaces(env)];
  if (platform === 'darwin') return [...onPath(LINUX_NAMES, env, posix), ...macPlaces(env)];
  return [...onPath(LINUX_NAMES, env, posix), ...LINUX_PLACES];
}

/**
 * @param {string[]} names
 * @param {NodeJS.ProcessEnv} env
 * @param {typeof posix} path
 */
function onPath(names, env, path) {
  const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter).filter(path.isAbsolute);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** @param {NodeJS.ProcessEnv} env */
function macPlaces(env) {
  const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
  return MAC_APPS.flatMap((app) =>
    folders.map((folder) => posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app))
  );
}

/** @param {NodeJS.ProcessEnv} env */
function windowsPlaces(env) {
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  return folders.flatMap((folder) =>
    folder
      ? [
          win32.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          win32.join(folder, 'Chromium', 'Application', 'chrome.exe')
        ]
      : []
  );
}

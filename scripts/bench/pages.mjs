import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The built site, from the project's folder. */
export const BUILD = 'build';

/** Services whose pages are measured: most known, all standards as percentages, Wales. */
const SERVICES = ['harrow', 'hertfordshire', 'cardiff'];

/** The page of an indicator with most to say: ten years, intervals, funnel, map, trend. */
export const INDICATOR_PAGE = '/indicators/fte_rate/';

/** The what-if with most to change: counts of cases for every key question. */
export const WHAT_IF_PAGE = '/services/harrow/what-if/';

/**
 * The file of a page.
 *
 * @param {string} path such as `/services/harrow/`
 */
export const fileOfPage = (path) => join(BUILD, path, 'index.html');

/** Paths of all services' pages. */
export function servicePages() {
  return readdirSync(join(BUILD, 'services'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `/services/${entry.name}/`);
}

/**
 * Whether a page has a figure at all; where no score and no series is known there is none.
 *
 * @param {string} path
 */
const hasFigure = (path) => /<figure[^>]* data-figure=/.test(readFileSync(fileOfPage(path), 'utf8'));

/** Pages of services of every kind: the three above, and the one with least to say that still has a figure. */
export function measuredServices() {
  const size = (/** @type {string} */ path) => statSync(fileOfPage(path)).size;
  const [smallest] = servicePages()
    .filter(hasFigure)
    .sort((a, b) => size(a) - size(b));
  return [...SERVICES.map((id) => `/services/${id}/`), ...(smallest ? [smallest] : [])];
}

/** One page of every kind: those at the top of the site, a service's, its what-if and an indicator's. */
export function pageKinds() {
  const tops = readdirSync(BUILD, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && statSync(fileOfPage(entry.name), { throwIfNoEntry: false }))
    .map((entry) => `/${entry.name}/`);
  return ['/', ...tops.sort(), ...measuredServices().slice(0, 1), WHAT_IF_PAGE, INDICATOR_PAGE];
}

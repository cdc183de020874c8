import { chromium } from 'playwright-core';
import { findChromium } from '../find-chromium.mjs';

/**
 * Starts Chromium without anything that calls home.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launch() {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
  ];
  return chromium.launch({ executablePath: findChromium(), args });
}

/** A slow connection: 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms from a request to its first byte. */
export const SLOW = { latencyMs: 150, downMbit: 1.6, upMbit: 0.75 };

/**
 * Slows a page's network down.
 *
 * @param {import('playwright-core').Page} page
 */
export async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: (SLOW.downMbit * 1e6) / 8,
    uploadThroughput: (SLOW.upMbit * 1e6) / 8
  });
}

/**
 * Processor seconds that all processes of a browser have used so far.
 *
 * @param {import('playwright-core').Browser} browser
 */
export async function processorSeconds(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

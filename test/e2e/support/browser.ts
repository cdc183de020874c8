import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../../scripts/find-chromium.mjs';

/** Starts the Chromium of the browser tests. */
export function launchChromium(): Promise<Browser> {
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  return chromium.launch({
    executablePath: findChromium(),
    args: [...quiet, '--no-sandbox', '--disable-component-update', '--disable-sync']
  });
}

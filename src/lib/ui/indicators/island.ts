import { mount } from 'svelte';
import IndicatorIsland from './IndicatorIsland.svelte';
import type { IndicatorSlice } from './page-slice';

/**
 * Brings the page of an indicator to life: the same view over the slice that came with the page, in place of what was
 * rendered at build.
 */
export function startIndicator(host: HTMLElement, json: string): void {
  const slice = JSON.parse(json) as IndicatorSlice;
  host.replaceChildren();
  mount(IndicatorIsland, { target: host, props: { slice } });
}

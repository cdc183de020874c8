import { mount } from 'svelte';
import TrendsIsland from './TrendsIsland.svelte';
import type { TrendSlice } from './slice';

/**
 * Brings the ratings to life: the same view over the slice that came with the page, in place of what was rendered at
 * build.
 */
export function startTrends(host: HTMLElement, json: string): void {
  const slice = JSON.parse(json) as TrendSlice;
  host.replaceChildren();
  mount(TrendsIsland, { target: host, props: { slice } });
}

import { mount } from 'svelte';
import ComparisonIsland from './ComparisonIsland.svelte';
import { unpackSlice } from './pack-slice';

/**
 * Brings the comparison of a page without framework code to life: the same view over the slice that came with the
 * page, in place of what was rendered at build.
 */
export function startComparison(host: HTMLElement, json: string): void {
  const slice = unpackSlice(json);
  const groups = host.dataset['comparison'] ?? '';
  host.replaceChildren();
  mount(ComparisonIsland, { target: host, props: { slice, groups } });
}

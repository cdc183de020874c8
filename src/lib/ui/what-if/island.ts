import { mount } from 'svelte';
import type { WhatIfSlice } from './slice';
import WhatIfIsland from './WhatIfIsland.svelte';

/**
 * Brings the what-if of a page without framework code to life: the same view over the slice that came with the page,
 * in place of what was rendered at build.
 */
export function startWhatIf(host: HTMLElement, json: string): void {
  const slice = JSON.parse(json) as WhatIfSlice;
  host.replaceChildren();
  mount(WhatIfIsland, { target: host, props: { slice } });
}

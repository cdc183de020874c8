import { asset } from '$app/paths';
import { EngineDoor } from '../explore/engine-door.svelte';
import type { GroupMeasure } from './group';
import { OwnComparison } from './own-comparison.svelte';
import { ownColumn } from './own-verdict';
import OwnSet from './OwnSet.svelte';

/** All that an own set needs: fetched when a reader comes to it, so that it does not weigh on the page's first load. */
export interface OwnParts {
  OwnSet: typeof OwnSet;
  own: OwnComparison;
  ownColumn: typeof ownColumn;
}

/** Opens the own set; the engine is not started yet. */
export function openOwn(measures: () => readonly GroupMeasure[]): OwnParts {
  const door = new EngineDoor({
    engineManifest: asset('/engine/manifest.json'),
    dataManifest: asset('/data/manifest.json')
  });
  return { OwnSet, ownColumn, own: new OwnComparison(door, measures) };
}

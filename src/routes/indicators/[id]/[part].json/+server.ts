import { error, json } from '@sveltejs/kit';
import { warehouse } from '$lib/engine/site-warehouse';
import { SHOWN_INDICATORS } from '$lib/ui/indicators/shown-indicators';
import type { EntryGenerator, RequestHandler } from './$types';
import { askIndicator, packLevel } from '../shape/ask-indicator';

/** Files beside the page of an indicator, fetched when they are chosen, so that they do not weigh on its first load. */
export const prerender = true;

const PARTS = ['authority', 'region'] as const;

/** Every file of every indicator. */
export const entries: EntryGenerator = () =>
  SHOWN_INDICATORS.flatMap((id) => PARTS.map((part) => ({ id, part })));

/** Authorities or regions with their values. */
export const GET: RequestHandler = async ({ params }) => {
  const part = PARTS.find((one) => one === params.part);
  if (!part || !SHOWN_INDICATORS.includes(params.id)) error(404, 'There is no such file.');
  return json(packLevel(await askIndicator(await warehouse(), params.id), part));
};

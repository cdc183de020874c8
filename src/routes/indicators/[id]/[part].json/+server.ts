import { error, json } from '@sveltejs/kit';
import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { indicatorRevisions } from '$lib/queries/indicator-revisions';
import { SHOWN_INDICATORS } from '$lib/ui/indicators/shown-indicators';
import type { EntryGenerator, RequestHandler } from './$types';
import { askIndicator, packLevel } from '../shape/ask-indicator';
import { packRevisions } from '../shape/pack-revisions';

/** Files beside the page of an indicator, fetched when they are chosen, so that they do not weigh on its first load. */
export const prerender = true;

const LEVELS = ['authority', 'region'] as const;

/** Every file of every indicator. */
export const entries: EntryGenerator = () =>
  SHOWN_INDICATORS.flatMap((id) => [...LEVELS, 'revisions'].map((part) => ({ id, part })));

/** Authorities or regions with their values, or older figures. */
export const GET: RequestHandler = async ({ params }) => {
  const level = LEVELS.find((one) => one === params.part);
  if (!SHOWN_INDICATORS.includes(params.id)) error(404, 'There is no such indicator.');
  const engine = await warehouse();
  if (level) return json(packLevel(await askIndicator(engine, params.id), level));
  if (params.part !== 'revisions') error(404, 'There is no such file.');
  return json(packRevisions(await ask(engine, indicatorRevisions, { indicatorId: params.id })));
};

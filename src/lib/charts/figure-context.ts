import { getContext, setContext } from 'svelte';

/** Ids of a figure's title and description, by which the picture inside is named. */
export interface FigureIds {
  titleId: string;
  descriptionId: string;
}

const KEY = Symbol('figure');

/** Tells the pictures inside a figure what names them. */
export function provideFigure(ids: FigureIds): void {
  setContext(KEY, ids);
}

/** The ids of the figure around a picture; undefined outside of one. */
export function surroundingFigure(): FigureIds | undefined {
  return getContext<FigureIds | undefined>(KEY);
}

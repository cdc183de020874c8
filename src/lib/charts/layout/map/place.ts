/** A point of a flat map. */
export interface Point {
  x: number;
  y: number;
}

/** Where a service lies, and beside whom. */
export interface Place extends Point {
  id: string;
  /** Ids of the services with which it shares a boundary. */
  neighbours: readonly string[];
}

/** Places in the order of their ids, with the pairs that share a boundary, by index, the smaller first. */
export interface PlaceGraph {
  places: readonly Place[];
  pairs: readonly (readonly [number, number])[];
}

/**
 * Sorts places by id, so that nothing after depends on the order given.
 * @throws RangeError naming an id that stands twice, or a neighbour that is not there
 */
export function placeGraph(given: readonly Place[]): PlaceGraph {
  const places = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexOf = new Map(places.map(({ id }, i) => [id, i]));
  if (indexOf.size < places.length) throw new RangeError('placeGraph: an id stands twice');
  const pairs = places.flatMap(({ id, neighbours }, i) =>
    [...neighbours].sort().flatMap((neighbour) => {
      const j = indexOf.get(neighbour);
      if (j === undefined)
        throw new RangeError(`placeGraph: “${neighbour}”, neighbour of “${id}”, is not there`);
      return j > i ? [[i, j] as const] : [];
    })
  );
  return { places, pairs };
}

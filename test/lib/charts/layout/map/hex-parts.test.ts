import { describe, expect, it } from 'vitest';
import { partBorders, partLabels, type PartPlace } from '$lib/charts/layout/map/hex-parts';
import { hexPlaces } from '$lib/charts/layout/map/hex-places';
import { serviceMap } from '$lib/ui/map/service-map';
import { regionOf } from './real-map';

/** Invented hexagons, written as rows of letters; a letter is a part, a dot is sea. */
function drawn(...rows: string[]): PartPlace[] {
  const cells = rows.flatMap((line, row) =>
    [...line].flatMap((part, column) =>
      part === '.' ? [] : [{ id: `${part}${column}-${row}`, column, row }]
    )
  );
  return hexPlaces(cells).map((place) => ({ ...place, part: place.id.charAt(0) }));
}

describe('lines between parts', () => {
  it('run along every edge where two parts meet, and no other', () => {
    expect(partBorders(drawn('aa', 'aa'))).toBe('');
    const [a] = drawn('ab');
    expect(partBorders(drawn('ab'))).toBe(`M${(a?.x ?? 0) + 50} ${(a?.y ?? 0) - 29}v58`);
    // Each hexagon above touches one or two below: a-b, a-b, a-b.
    expect(partBorders(drawn('aa', 'bb')).match(/M/g)).toHaveLength(3);
    expect(partBorders(drawn('a.b'))).toBe('');
  });
});

describe('names of parts', () => {
  it('stand beside the middle of the longest run of outermost hexagons', () => {
    const labels = partLabels(drawn('.aa', '.ab', 'aab', '.ab', 'ccb'), () => 0);
    expect(labels.map(({ part, side }) => `${part} ${side}`)).toEqual(['a west', 'b east', 'c west']);
    const rowsOf = new Map(drawn('.aa', '.ab', 'aab', '.ab', 'ccb').map(({ y, row }) => [y, row]));
    expect(labels.map(({ y }) => rowsOf.get(y))).toEqual([1, 2, 4]);
  });
  it('move along the run to where there is room', () => {
    const places = drawn('aa', 'aa', '.a');
    const [first] = places;
    const rowOf = (need: number) => {
      const [label] = partLabels(places, () => need);
      return places.find(({ y }) => y === label?.y)?.row;
    };
    expect(rowOf(0)).toBe(1);
    // The second row stands half a hexagon further east, which leaves the first more room in the east.
    const room = 1460 - ((first?.x ?? 0) + 175);
    expect(rowOf(room)).toBe(0);
    expect(rowOf(5000)).toBe(0);
  });
  it('are left out for a part inside the others, and for no part', () => {
    expect(partLabels(drawn('aaa', 'aba', 'aaa'), () => 0).map(({ part }) => part)).toEqual(['a']);
    expect(
      partLabels(
        drawn('aa').map((place) => ({ ...place, part: undefined })),
        () => 0
      )
    ).toEqual([]);
  });
  it('name Wales in the west and the North East in the north-east of the real map', () => {
    const places = hexPlaces(serviceMap().cells).map((place) => ({ ...place, part: regionOf.get(place.id) }));
    const labels = new Map(partLabels(places, () => 120).map((label) => [label.part, label]));
    expect(labels.get('Wales')?.side).toBe('west');
    expect(labels.get('North West')?.side).toBe('west');
    expect(labels.get('North East')?.side).toBe('east');
    expect(labels.get('London')?.side).toBe('east');
    expect(
      Math.min(...[...labels.values()].map(({ x, side }) => (side === 'west' ? x : 1460 - x)))
    ).toBeGreaterThan(100);
    expect(labels.size).toBeGreaterThanOrEqual(8);
  });
});

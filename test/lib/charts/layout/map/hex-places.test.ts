import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEX_HEIGHT, HEX_WIDTH, hexPlaces } from '$lib/charts/layout/map/hex-places';
import { MAP_HEIGHT, MAP_WIDTH } from '$lib/charts/layout/map/service-shapes';
import { serviceMap } from '$lib/ui/map/service-map';

describe('hexagons on the drawn map', () => {
  it('stand in its middle, their paths around their centres', () => {
    const [place] = hexPlaces([{ id: 'a', column: 3, row: 2 }]);
    expect(place).toMatchObject({ x: HEX_WIDTH / 2, y: HEX_HEIGHT / 2 });
    expect(place?.d).toBe(`M${HEX_WIDTH / 2} ${HEX_HEIGHT / 2 - 58}l50 29v58l-50 29-50-29v-58z`);
  });
  it('fit for the services of today, and leave no more than a hexagon of room', () => {
    const places = hexPlaces(serviceMap().cells);
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    expect(Math.max(...xs) - Math.min(...xs) + 200).toBeGreaterThan(HEX_WIDTH);
    expect(Math.max(...ys) - Math.min(...ys) + 200).toBeGreaterThan(HEX_HEIGHT);
  });
  it('complain when they do not fit', () => {
    const far = [
      { id: 'a', column: 0, row: 0 },
      { id: 'b', column: 40, row: 2 }
    ];
    expect(() => hexPlaces(far)).toThrow('41 columns and 3 rows reach beyond the map');
  });
});

describe('the shape of the pictures', () => {
  it.each([
    ['ServiceMap', MAP_WIDTH, MAP_HEIGHT, 600],
    ['HexMap', HEX_WIDTH, HEX_HEIGHT, 600]
  ])('is the same in the styles of %s', (name, width, height, drawn) => {
    const file = readFileSync(`src/lib/charts/${name}.svelte`, 'utf8');
    expect(file).toContain(`aspect-ratio: ${width} / ${height};`);
    expect(file).toContain(`--unit: ${Math.round((width / drawn) * 100) / 100}px;`);
  });
});

import { describe, expect, it } from 'vitest';
import { serviceMap } from '$lib/ui/map/service-map';

describe('the geometry of both maps', () => {
  const map = serviceMap();
  it('has a shape and a cell for each of the 155 services of today', () => {
    expect(map.shapes).toHaveLength(155);
    expect(map.cells.map(({ id }) => id).sort()).toEqual(map.shapes.map(({ id }) => id).sort());
  });
  it('enlarges London, all of it', () => {
    expect(map.inset?.ids).toHaveLength(31);
    expect(map.inset?.ids).toContain('tower-hamlets-and-city-of-london');
  });
  it('is worked out once', () => {
    expect(serviceMap()).toBe(map);
  });
});

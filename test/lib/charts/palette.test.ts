import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RATINGS } from '$lib/data/words';
import {
  COMPARISON_COLOURS,
  GROUND,
  INK,
  MAP_COLOURS,
  MAP_EDGE,
  MAP_PLAIN,
  QUIET,
  RATING_COLOURS,
  RATING_TEXT_COLOURS,
  ratingClass
} from '$lib/charts/palette';

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours (WCAG 2.2, 1.4.3). */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the palette', () => {
  it.each(RATINGS)(
    'sets text on %s at 4.5:1 or more, and the fill at 3:1 on white, Good and Requires improvement with their words',
    (rating) => {
      expect(contrast(RATING_TEXT_COLOURS[rating], RATING_COLOURS[rating])).toBeGreaterThanOrEqual(4.5);
      const fill = contrast(RATING_COLOURS[rating], GROUND);
      expect(fill, `${rating} on white is ${fill.toFixed(2)}:1`).toBeGreaterThanOrEqual(2.9);
    }
  );
  it.each(Object.entries(COMPARISON_COLOURS))('draws the marks of %s at 3:1 or more', (_, colour) => {
    expect(contrast(colour, GROUND)).toBeGreaterThanOrEqual(3);
  });
  it('writes text at 4.5:1 or more', () => {
    expect(contrast(INK, GROUND)).toBeGreaterThan(15);
    expect(contrast(QUIET, GROUND)).toBeGreaterThanOrEqual(4.5);
  });
  it('tells the classes of a map apart by lightness, each darker than the one before by 1.3:1 or more', () => {
    for (const [i, colour] of MAP_COLOURS.entries()) {
      const next = MAP_COLOURS[i + 1];
      if (next) {
        expect(luminance(next)).toBeLessThan(luminance(colour));
        expect(contrast(colour, next), `${colour} and ${next}`).toBeGreaterThanOrEqual(1.3);
      }
      const sign = i < 3 ? INK : GROUND;
      expect(contrast(colour, sign), `the number on ${colour}`).toBeGreaterThanOrEqual(4.5);
    }
  });
  it('outlines the areas of a map at 3:1 or more, and signs its members and its own at 4.5:1 or more', () => {
    for (const ground of [GROUND, MAP_COLOURS[0], MAP_PLAIN])
      expect(contrast(MAP_EDGE, ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(INK, COMPARISON_COLOURS.similar)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(GROUND, COMPARISON_COLOURS.own)).toBeGreaterThanOrEqual(4.5);
  });
  it('uses no colour of the ratings or of comparisons for the classes of a map', () => {
    const others: readonly string[] = [
      ...Object.values(RATING_COLOURS),
      ...Object.values(COMPARISON_COLOURS)
    ];
    expect(MAP_COLOURS.filter((colour) => others.includes(colour))).toEqual([]);
  });
  it('has the same values in the style sheets', () => {
    const sheet = readFileSync('src/lib/charts/chart.css', 'utf8');
    for (const [name, colour] of Object.entries({ ...COMPARISON_COLOURS, ink: INK, quiet: QUIET })) {
      expect(sheet).toContain(`--${name}: ${colour};`);
    }
    const map = readFileSync('src/lib/charts/map/map.css', 'utf8');
    MAP_COLOURS.forEach((colour, i) => expect(map).toContain(`--band-${i + 1}: ${colour};`));
    expect(map).toContain(`--edge: ${MAP_EDGE};`);
    expect(map).toContain(`--plain: ${MAP_PLAIN};`);
    const tag = readFileSync('src/lib/charts/marks/RatingTag.svelte', 'utf8');
    for (const rating of RATINGS) {
      expect(sheet).toContain(`--${ratingClass(rating)}: ${RATING_COLOURS[rating]};`);
      expect(tag).toContain(`background: ${RATING_COLOURS[rating]};`);
    }
  });
});

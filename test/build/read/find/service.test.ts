import { describe, expect, it } from 'vitest';
import { serviceOf } from '../../../../src/build/read/find/service';
import { known, sourceOf } from '../invented';

const find = (text: string) => serviceOf(sourceOf(text), known.services);
const read = (text: string) => find(text)?.service.service_id ?? null;
const titled = (name: string) => read(`An inspection of youth offending services in\n\n${name}`);

describe('the service in the title of a report', () => {
  const aliases = known.services.flatMap(({ aliases: all, service_id }) =>
    (all ?? '')
      .split(';')
      .filter(Boolean)
      .map((name) => [name, service_id] as const)
  );
  const own = known.services.map(({ name, service_id }) => [name, service_id] as const);
  /** Names that one service alone bears. */
  const clear = (names: readonly (readonly [string, string])[]) =>
    names.filter(([name, id]) => [...own, ...aliases].every(([other, of]) => other !== name || of === id));

  it('is found by its name in the register, former services too', () => {
    expect(clear(own).map(([name]) => [name, titled(name)])).toEqual(clear(own));
  });
  it('is found by each of its other names', () => {
    expect(clear(aliases).map(([name]) => [name, titled(name)])).toEqual(clear(aliases));
  });
  it('is the one with the longest name that fits, and not a part of it', () => {
    expect(titled('Cheshire West, Halton and Warrington')).not.toBe('cheshire-west');
    expect(titled('Cheshire East, Cheshire West, Halton and Warrington')).toBe('cheshire');
    expect(titled('Cheshire West')).toBe('cheshire-west');
    expect(titled('Bury and Rochdale')).toBe('bury-and-rochdale');
    expect(titled('Bury')).toBe('bury');
    expect(titled('Derbyshire')).toBe('derbyshire');
    expect(titled('Derby')).toBe('derby');
    expect(titled('Nottinghamshire County Council')).toBe('nottinghamshire');
  });
  it('is found whichever way "and", accents, capitals and commas are written', () => {
    expect(titled('Bury & Rochdale')).toBe('bury-and-rochdale');
    expect(titled('BATH & NORTH EAST SOMERSET')).toBe('bath-and-north-east-somerset');
    expect(titled('Gwynedd and Ynys Mon')).toBe('gwynedd-and-ynys-mon');
    expect(titled('Gwynedd & Ynys Môn')).toBe('gwynedd-and-ynys-mon');
    expect(titled('Shropshire Telford & Wrekin')).toBe('shropshire-telford-and-wrekin');
  });
  it.each([
    'An inspection of youth offending services in Slough',
    'An inspection of youth justice services in: Slough',
    'An inspection of youth offending team in\n\nSlough\n\nHM Inspectorate of Probation',
    'Report on youth offending work in:\n\nSlough',
    'An inspection of youth offending\n\nservices in\n\nSlough\n\nThe inspection of youth offending services in Slough was short.',
    'Report of Short Quality Screening (SQS) of youth offending work in Slough',
    'An inspection of youth justice work with children and victims in Slough',
    '# An inspection of youth offending services in\n\n**Slough**'
  ])('may stand in one line with the title or under it: %s', (text) => {
    expect(read(text)).toBe('slough');
    expect(find(text)).not.toHaveProperty('doubt');
  });
  it('is not taken from the country after an earlier "in", nor from words that only begin alike', () => {
    expect(
      read(
        'Core Case Inspection of youth offending work in England and Wales\n\nReport on youth offending work in:\n\nSlough'
      )
    ).toBe('slough');
    expect(titled('Readingham')).toBeNull();
    expect(titled('Nowhere')).toBeNull();
  });
});

describe('the service that a report speaks of', () => {
  it('is the one whose name stands most often before "youth offending service", and in doubt', () => {
    const text = 'Slough Youth Offending Service was seen.\n\nThe Slough YOS did well.\n\nSlough YJS too.';
    expect(read(text)).toBe('slough');
    expect(find(text)?.doubt).toContain('most often');
  });
  it('is none where two are named as often, or one half as often and more', () => {
    const times = (slough: number, sutton: number) =>
      read(
        [
          ...Array.from({ length: slough }, () => 'Slough YOS met.'),
          ...Array.from({ length: sutton }, () => 'Sutton YOS met.')
        ].join('\n\n')
      );
    expect([times(1, 1), times(3, 2), times(4, 2)]).toEqual([null, null, 'slough']);
  });
  it('is none where its name stands without such words', () => {
    expect(read('We went to Slough. Slough is a town.')).toBeNull();
  });
});

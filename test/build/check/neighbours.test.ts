import { describe, expect, it } from 'vitest';
import { brokenNeighbours, unregisteredNeighbours } from '../../../src/build/check/neighbours';
import { plant, real, without } from './plant';

const DFE = { area_code: 'E09000007', edition: '2021-04', section: 'current' };
const ONS = { model: 'global', area_code: 'E06000001' };

it('finds no broken list of neighbours in the facts of the project', () => {
  expect([...brokenNeighbours(real), ...unregisteredNeighbours(real)]).toEqual([]);
});

it('reports an authority that is its own neighbour', () => {
  const { facts, line } = plant(
    real,
    'similar_areas_dfe',
    { ...DFE, neighbour_rank: '3' },
    { neighbour_code: 'E09000007' }
  );
  expect(brokenNeighbours(facts)).toEqual([
    {
      file: 'data/places/similar_areas_dfe.csv',
      line,
      column: 'neighbour_code',
      value: 'E09000007',
      expected: 'another authority than the one it is a neighbour of',
      check: 'own-neighbour'
    }
  ]);
});

it('reports a neighbour named twice in one list', () => {
  const { facts, line } = plant(
    real,
    'similar_areas_dfe',
    { ...DFE, neighbour_rank: '3' },
    { neighbour_code: 'E09000033' }
  );
  expect(brokenNeighbours(facts)).toMatchObject([{ line, value: 'E09000033', check: 'neighbour-twice' }]);
});

describe('ranks', () => {
  it('are reported after a gap', () => {
    const facts = without(real, 'similar_areas_ons', { ...ONS, neighbour_rank: '7' });
    expect(brokenNeighbours(facts)).toMatchObject([
      { file: 'data/places/similar_areas_ons.csv', column: 'neighbour_rank', value: '8', check: 'rank-gap' }
    ]);
  });

  it('are left to the contract where one cannot be read', () => {
    const { facts } = plant(
      real,
      'similar_areas_ons',
      { ...ONS, neighbour_rank: '7' },
      { neighbour_rank: 'seven' }
    );
    expect(facts.faults).toHaveLength(1);
    expect(brokenNeighbours(facts)).toEqual([]);
  });

  it('in the register are reported after a gap', () => {
    const { facts, line } = plant(
      real,
      'similar_areas_ons',
      { ...ONS, neighbour_rank: '11' },
      { rank_in_register: '20' }
    );
    const found = brokenNeighbours(facts).filter(({ column }) => column === 'rank_in_register');
    expect(found).toContainEqual(expect.objectContaining({ line, value: '20', check: 'rank-gap' }));
  });
});

describe('a neighbour in the register', () => {
  it('must have a rank there, and one outside must have none', () => {
    const inside = plant(
      real,
      'similar_areas_ons',
      { ...ONS, neighbour_rank: '1' },
      { rank_in_register: '' }
    );
    expect(unregisteredNeighbours(inside.facts)).toMatchObject([
      { line: inside.line, column: 'rank_in_register', value: '' }
    ]);
    const outside = plant(
      real,
      'similar_areas_ons',
      { ...ONS, neighbour_rank: '3' },
      { rank_in_register: '9' }
    );
    expect(unregisteredNeighbours(outside.facts)).toMatchObject([{ line: outside.line, value: '9' }]);
  });

  it('must bear a code of the register', () => {
    const { facts, line } = plant(
      real,
      'similar_areas_ons',
      { ...ONS, neighbour_rank: '1' },
      { neighbour_code: 'E06999999' }
    );
    expect(unregisteredNeighbours(facts)).toMatchObject([
      { line, column: 'neighbour_code', value: 'E06999999' }
    ]);
  });

  it('must bear the service of its authority', () => {
    const { facts, line } = plant(
      real,
      'similar_areas_ons',
      { ...ONS, neighbour_rank: '1' },
      { neighbour_service_id: 'barnet' }
    );
    expect(unregisteredNeighbours(facts)).toMatchObject([
      {
        line,
        column: 'neighbour_service_id',
        value: 'barnet',
        expected: 'rotherham',
        check: 'neighbour-register'
      }
    ]);
  });
});

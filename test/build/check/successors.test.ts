import { expect, it } from 'vitest';
import { endedYetCurrent, missingSuccessors, successorLoops } from '../../../src/build/check/successors';
import { plant, real } from './plant';

const FILE = 'data/places/services.csv';

it('finds no loop and no missing successor in the facts of the project', () => {
  expect([...successorLoops(real), ...missingSuccessors(real)]).toEqual([]);
});

it('reports a service of today with an end', () => {
  expect(endedYetCurrent(real)).toEqual([]);
  const { facts, line } = plant(real, 'services', { service_id: 'harrow' }, { ended: '2024' });
  expect(endedYetCurrent(facts)).toMatchObject([{ file: FILE, line, column: 'ended', value: '2024' }]);
});

it('reports every service of a chain that leads back to its start', () => {
  const first = plant(
    real,
    'services',
    { service_id: 'cheshire-west' },
    { successor_ids: 'halton-and-warrington' }
  );
  const loop = plant(
    first.facts,
    'services',
    { service_id: 'halton-and-warrington' },
    { successor_ids: 'cheshire-west' }
  );
  expect(successorLoops(loop.facts)).toEqual([
    {
      file: FILE,
      line: first.line,
      column: 'successor_ids',
      value: 'halton-and-warrington',
      expected: 'successors that do not lead back here',
      check: 'successors'
    },
    expect.objectContaining({ line: loop.line, value: 'cheshire-west' })
  ]);
});

it('reports a service that is its own successor', () => {
  const { facts, line } = plant(real, 'services', { service_id: 'bury' }, { successor_ids: 'bury' });
  expect(successorLoops(facts)).toMatchObject([{ line, value: 'bury' }]);
});

it('reports codes that replace each other', () => {
  const { facts, line } = plant(
    real,
    'area_codes',
    { area_code: 'E06000058' },
    { successor_codes: 'E06000028' }
  );
  const found = successorLoops(facts);
  expect(found).toContainEqual(
    expect.objectContaining({ file: 'data/places/area_codes.csv', line, value: 'E06000028' })
  );
});

it('reports a former service without successors and a current one with any', () => {
  const former = plant(real, 'services', { service_id: 'bury' }, { successor_ids: '' });
  expect(missingSuccessors(former.facts)).toMatchObject([
    { file: FILE, line: former.line, column: 'successor_ids', value: '' }
  ]);
  const current = plant(real, 'services', { service_id: 'barnet' }, { successor_ids: 'camden' });
  expect(missingSuccessors(current.facts)).toMatchObject([{ line: current.line, value: 'camden' }]);
});

it('reports an ended code without successors', () => {
  const { facts, line } = plant(real, 'area_codes', { area_code: 'E10000006' }, { successor_codes: '' });
  expect(missingSuccessors(facts)).toMatchObject([{ line, column: 'successor_codes', value: '' }]);
});

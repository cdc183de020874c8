import { describe, expect, test } from 'vitest';
import { heatGroups } from '../../../../src/lib/ui/compare/heat-lines';
import type { StandardRow } from '../../../../src/lib/ui/compare/standard-rows';
import { inspection, service } from './invented';

const row = (id: string, name: string, programmeIds: string[], counts = true): StandardRow => ({
  id,
  code: id.slice(0, 3),
  name,
  domainCode: id.charAt(0),
  domainName: `Domain ${id.charAt(0)}`,
  programmeIds,
  counts
});
const both = row('1.1', 'Governance', ['yos-2018', 'yjs-2021']);
const older = row('3.4-yos-2018', 'Joint working', ['yos-2018']);
const newer = row('3.4-yjs-2021', 'Policy', ['yjs-2021']);
const by2018 = service('a', { inspection: inspection({ score: 0, scoreBasis: 'sum-of-published' }) });
const by2025 = service('b', {
  inspection: inspection({ programmeId: 'yjs-2021', score: null }),
  newer: inspection({ programmeId: 'yjs-2025', rating: 'Outstanding', published: '2025' })
});
const short = (programmeId: string) => `standards of ${programmeId.slice(-4)}`;
const groups = heatGroups([both, newer, older], [by2018, by2025, service('c')], short);
const line = (label: string) => {
  const found = groups.flatMap(({ lines }) => lines).find((one) => one.label === label);
  if (!found) throw new Error(`No line ${label}`);
  return found;
};

describe('the lines of the heat table', () => {
  test('every line has a cell for every service', () => {
    for (const { cells } of groups.flatMap(({ lines }) => lines)) expect(cells).toHaveLength(3);
  });

  test('a score of zero is a score; one that was not found, and no rating, are two other things', () => {
    expect(line('Score of 36').cells.map(({ word, note }) => word || note)).toEqual([
      '0',
      'score not found',
      'no rating found'
    ]);
    expect(line('Score of 36').cells[0]?.note).toBe('as its twelve ratings add up');
  });

  test('where programmes differ, each 3.4 says whose it is', () => {
    expect(line('3.4 Joint working').under).toBe('standards of 2018 only');
    expect(line('1.1 Governance').under).toBe('');
    const [, , group] = heatGroups([both, older], [by2018], short);
    expect(group?.lines[0]?.under).toBe('');
  });

  test('a newer rating on another scale stands apart from all others, with its programme and date', () => {
    const last = groups.at(-1);
    expect(last?.heading).toMatch(/another scale/);
    expect(last?.lines[0]?.cells.map(({ word, note }) => `${word} ${note}`.trim())).toEqual([
      'None found',
      'Outstanding standards of 2025, report of 2025',
      'None found'
    ]);
    expect(line('Overall rating').cells.map(({ word }) => word)).toEqual(['Good', 'Good', 'No rating found']);
    expect(heatGroups([both], [by2018], short).at(-1)?.heading).toBe('Domain 1');
  });
});

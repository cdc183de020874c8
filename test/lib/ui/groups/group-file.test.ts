import { describe, expect, it } from 'vitest';
import { packGroup, unpackGroup, type GroupFile } from '$lib/ui/groups/group-file';
import { tellGroup } from '$lib/ui/groups/tell-group';
import { ENTRANTS, GROUP, verdict } from './invented';
import { OVERALL_SCORE } from '$lib/ui/groups/group';

const told = tellGroup(GROUP, [ENTRANTS, OVERALL_SCORE]);
const travelled = (file: GroupFile) => unpackGroup(JSON.parse(JSON.stringify(file)) as GroupFile);

describe('the file of a service’s sets', () => {
  it('gives back what was packed', () => {
    expect(travelled(packGroup(told))).toEqual(told);
  });

  it('of another build than the page is refused, not misread', () => {
    const file = packGroup(told);
    const sets = file.sets.map((set) => ({ ...set, kind: 99 }));
    expect(() => unpackGroup({ ...file, sets })).toThrow(RangeError);
  });
});

describe('the table of a service across its sets', () => {
  it('says value, unit and period once, and in each cell the verdict and what is behind it', () => {
    expect(told.table[0]).toEqual({
      measure: 'fte_rate',
      name: 'First-time entrants',
      own: '111 per 100,000 aged 10-17, 2024',
      period: '2024',
      cells: [
        { verdict: 'similar', short: 'similar', behind: ['101', '10 of 3'] },
        { verdict: 'lower', short: '12 % lower', behind: ['101', '10 of 1'] },
        { verdict: 'none', short: 'no comparison', behind: ['known for 10 of 4', 'three are needed'] }
      ]
    });
  });

  it('names another period in the cell, and keeps a row without any value of the service whole', () => {
    const older = verdict({ set: 1, period: '2019-04/2020-03' });
    const [row] = tellGroup({ ...GROUP, verdicts: [verdict(), older] }, [ENTRANTS]).table;
    expect(row?.cells[1]?.behind.at(-1)).toBe('in 2019-20');
    const absent = verdict({ value: null, verdict: 'none', reason: 'no-value', comparator: null });
    const [bare] = tellGroup({ ...GROUP, verdicts: [absent] }, [ENTRANTS]).table;
    expect(bare).toMatchObject({ own: 'no figure, 2024', cells: [] });
  });
});

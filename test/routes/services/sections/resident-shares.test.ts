import { describe, expect, it } from 'vitest';
import {
  residentFinding,
  residentShares
} from '../../../../src/routes/services/[id]/sections/resident-shares';

// All numbers here are invented.
const source = 'Invented estimates';
const OWN = { place: 'service', younger: 6000, older: 4000, source } as const;
const NATION = { place: 'nation', younger: 630, older: 370, source } as const;

describe('the children who live where a service works', () => {
  it('are shown by age group, each share with its number and what it is of', () => {
    expect(residentShares('Somewhere', [OWN, NATION])).toMatchObject([
      {
        population: 'Children living in Somewhere',
        category: '10-14',
        share_pct: 60,
        count: 6000,
        of: 10000
      },
      {
        population: 'Children living in Somewhere',
        category: '15-17',
        share_pct: 40,
        count: 4000,
        of: 10000
      },
      { population: 'Children living in England and Wales', category: '10-14', share_pct: 63, of: 1000 },
      { population: 'Children living in England and Wales', category: '15-17', share_pct: 37, of: 1000 }
    ]);
  });

  it('are counted in the finding, beside the nation', () => {
    expect(residentFinding('Somewhere', [OWN, NATION])).toBe(
      '10,000 children aged 10–17 live in Somewhere; 40.0 % are 15–17, 37.0 % in England and Wales'
    );
  });

  it('are said not to be known where there is no figure', () => {
    expect(residentFinding('Somewhere', [NATION])).toBe('How many children live in Somewhere is not known');
  });
});

import { describe, expect, it } from 'vitest';
import { standardVerdict, type KnownStandard } from '$lib/rules/standard-verdict';
import { cases, percent } from './arbitraries';
import { yjs2021, yos2018 } from './real';

/** An invented case-based standard: lowest question 57 of 100, far from every boundary and not few. */
const known: KnownStandard = {
  code: '2.1',
  published: 'Requires improvement',
  basis: 'report',
  discretion: null,
  results: [cases('2.1.1', 57, 100), cases('2.1.2', 80, 100), cases('2.1.3', 90, 100)],
  sampleCases: 100
};
const verdict = (change: Partial<KnownStandard>) => standardVerdict(yos2018, { ...known, ...change });

describe('a published standard rating beside the derived one', () => {
  it('agrees where they are the same, with tests and margins shown all the same', () => {
    const result = verdict({});
    expect(result).toMatchObject({
      status: 'agrees',
      margins: { pointsUp: 8, pointsDown: 8, casesUp: 8, casesDown: 8 }
    });
    expect(result.tests?.boundary.outcome).toBe('fails');
    expect(result.reason).toBe(
      'The lowest key question is 2.1.1 with 57 of 100 (57 %): Requires improvement. Published Requires improvement, as the rule gives.'
    );
  });

  it('is unexplained one band apart when all three tests are known and fail', () => {
    expect(verdict({ published: 'Good' })).toMatchObject({ status: 'unexplained' });
    expect(verdict({ published: 'Inadequate' })).toMatchObject({ status: 'unexplained' });
  });

  it('is explained by discretion one band apart when a test holds, upwards and downwards', () => {
    const near = [cases('2.1.1', 61, 100), cases('2.1.2', 80, 100), cases('2.1.3', 90, 100)];
    const result = verdict({ published: 'Good', results: near });
    expect(result.status).toBe('explained-by-discretion');
    expect(result.reason).toContain('Discretion was possible; no statement of it is recorded.');
    const low = [cases('2.1.1', 52, 100), cases('2.1.2', 80, 100), cases('2.1.3', 90, 100)];
    expect(verdict({ published: 'Inadequate', results: low }).status).toBe('explained-by-discretion');
  });

  it('tests the boundary towards the published rating: near the other one explains nothing', () => {
    const low = [cases('2.1.1', 52, 100), cases('2.1.2', 80, 100), cases('2.1.3', 90, 100)];
    expect(verdict({ published: 'Good', results: low }).status).toBe('unexplained');
  });

  it('is explained when the report states it, even where no test holds, but not in the other direction', () => {
    expect(verdict({ published: 'Good', discretion: 'uplift' })).toMatchObject({
      status: 'explained-by-discretion'
    });
    expect(verdict({ published: 'Good', discretion: 'reduction' })).toMatchObject({ status: 'unexplained' });
    expect(verdict({ published: 'Inadequate', discretion: 'reduction' }).status).toBe(
      'explained-by-discretion'
    );
  });

  it('is unexplained two bands apart, even where a test holds or is unknown', () => {
    const few = [cases('2.1.1', 3, 5), cases('2.1.2', 5, 5), cases('2.1.3', 5, 5)];
    expect(verdict({ published: 'Outstanding', results: few }).status).toBe('unexplained');
    const printed = [percent('2.1.1', 57), percent('2.1.2', 80), percent('2.1.3', 90)];
    expect(verdict({ published: 'Outstanding', results: printed }).status).toBe('unexplained');
  });

  it('is not derivable one band apart when a test is unknown and none holds, though the derived rating is given', () => {
    const printed = [percent('2.1.1', 57), percent('2.1.2', 80), percent('2.1.3', 90)];
    const result = verdict({ published: 'Good', results: printed });
    expect(result).toMatchObject({ status: 'not-derivable', derived: { rating: 'Requires improvement' } });
    expect(result.reason).toContain('Whether discretion was possible cannot be told.');
    expect(verdict({ published: 'Good', results: printed, sampleCases: 5 }).status).toBe(
      'explained-by-discretion'
    );
  });

  it('is not derivable without its questions, and says which are missing', () => {
    const result = verdict({ results: known.results.slice(0, 2) });
    expect(result).toMatchObject({ status: 'not-derivable', tests: null });
    expect(result.reason).toBe('No result is known of key question 2.1.3.');
  });

  it('is evidence-based for a standard that rests on evidence, however the rating is known, short of arithmetic', () => {
    for (const basis of ['report', 'other-page', 'third-party-scrape', 'inferred-from-words'] as const) {
      expect(verdict({ code: '1.1', basis }).status).toBe('evidence-based');
    }
    expect(verdict({ code: '1.1', basis: 'third-party-scrape' }).reason).toContain('third-party scrape');
    expect(verdict({ code: '1.1', basis: 'inferred-from-words' }).reason).toContain('inferred from words');
  });

  it('is circular where the rating itself was worked out, for evidence and cases alike', () => {
    for (const code of ['1.1', '2.1', '3.4']) {
      expect(verdict({ code, basis: 'derived-by-arithmetic', results: [] }).status).toBe('circular');
    }
  });

  it('takes "Not rated" for what the report says', () => {
    const resettlement = { ...known, code: '4.1', published: 'Not rated' as const, results: [] };
    expect(standardVerdict(yjs2021, resettlement)).toMatchObject({
      status: 'evidence-based',
      reason: 'Rated on evidence: no percentage of cases stands behind it. The report did not rate it.'
    });
  });
});

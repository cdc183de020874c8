// Each of these was once read wrongly; all texts are invented.
import { describe, expect, it } from 'vitest';
import { findCciScores } from '../../../src/build/read/find/cci-scores';
import { findContextFacts } from '../../../src/build/read/find/context-facts';
import { isFactLabel } from '../../../src/build/read/find/fact-labels';
import { findFji } from '../../../src/build/read/find/fji';
import { pairsIn } from '../../../src/build/read/find/pairs';
import { programmeOf } from '../../../src/build/read/find/programme';
import { resultIn } from '../../../src/build/read/find/result-values';
import { serviceOf } from '../../../src/build/read/find/service';
import { proportionsIn } from '../../../src/build/read/find/sqs-proportion';
import { findSqsFindings } from '../../../src/build/read/find/sqs-findings';
import { openSource } from '../../../src/build/read/open-source';
import { standardHeading } from '../../../src/build/read/standard-heading';
import { plainLine } from '../../../src/build/read/text/markup';
import { cell, draft, known, namesOf, passages, sourceOf } from './invented';
import { ratingsTable, resultsAnnexe } from './invented-twelve';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what was once wrong and certain', () => {
  it('programme: a mention of an earlier programme in the foreword is not the title', () => {
    const programme = (text: string) => programmeOf(sourceOf(text))?.programme;
    expect(
      programme(
        'Full Joint Inspection of youth offending work in Slough\n\nForeword\n\nMuch has changed since our Core Case Inspection of 2010.'
      )
    ).toBe('fji-2012');
    expect(
      programme(
        'An inspection of youth offending services in Slough\n\nForeword\n\nSince our Short Quality Screening of 2014 much has changed.\n\n3.4. Joint working'
      )
    ).toBe('yos-2018');
  });
  it('service: a name that two services bear is in doubt', () => {
    const found = serviceOf(
      sourceOf('An inspection of youth offending services in Cheshire West, Halton and Warrington'),
      known.services
    );
    expect(
      found?.service.service_id === 'cheshire-west-halton-and-warrington' || found?.doubt !== undefined
    ).toBe(true);
  });
  it('standards: a rating that its printed percentages do not give is not certain, and is said', () => {
    const std = { '2.1': ['Assessment', 'Good', ['90%', '57%', '85%']] } as const;
    const read = draft(
      `An inspection of youth offending services in\n\nSlough\n\nHM Inspectorate of Probation, March 2020\n\nRatings\n\n3.4\tJoint working\tGood\n${ratingsTable(std)}\n\nWe examined 50 post-court cases.\n\nAnnex 2: Inspection results\n\n${resultsAnnexe(std, "\t% 'Yes'")}`
    );
    expect(cell(read, 'standard_ratings', { standard_code: '2.1' }, 'rating')?.confidence).not.toBe(
      'certain'
    );
    expect(read.findings.some(({ kind }) => kind === 'conflict')).toBe(true);
  });
  it('fji, cci-scores: what stands under an earlier inspection is not of this one', () => {
    expect(
      findFji(
        passages('Judgements at the previous inspection\n\nReducing reoffending\tPoor', 'fji-2012'),
        's'
      )
    ).toEqual([]);
    expect(
      findCciScores(passages('Scores at the previous inspection\n\nSafeguarding score: 40%', 'cci-2009'))
    ).toEqual([]);
  });
  it('context-facts: the population of an age is not the whole population', () => {
    const text = '1,018\tTotal population aged 10 to 17';
    expect(
      findContextFacts(pairsIn(passages(text), isFactLabel), sourceOf(text), {
        serviceId: 'x',
        serviceNames: ['X'],
        regions: []
      }).map(({ key }) => key['fact_id'])
    ).not.toContain('population');
  });
});

describe('what was once wrong', () => {
  it.each([
    'In less than half of cases the plan was good.',
    'Fewer than half of plans were good.',
    'In more than half of cases it was good.'
  ])('sqs-proportion: %s is not exactly a half', (sentence) => {
    expect(proportionsIn(sentence).map(({ wording }) => wording)).not.toContain('half');
  });
  it('sqs-findings: "not all" is not all', () => {
    const read = findSqsFindings(
      passages('1. Reducing reoffending\n\nNot all cases were reviewed.', 'sqs-2012'),
      known.wordings
    );
    expect(read.map(({ column, value }) => `${column} ${value}`)).not.toContain('met_low_pct 100');
  });
  it('result-values: a count behind a percentage is not its mark, and no count is made of the base', () => {
    expect(resultIn('64% 7 11', ['pct', 'yes', 'base'], 11)).toEqual({ yes: 7, base: 11, pct: '64' });
  });
  it('cci-scores: a percentage goes to the theme of its own sentence', () => {
    const text =
      'Plans to make people less likely to reoffend were praised. Safeguarding was done well enough 61% of the time.';
    expect(findCciScores(passages(text, 'cci-2009')).map(({ key }) => key['code'])).toEqual(['safeguarding']);
  });
});

describe('what was once not read', () => {
  it('standard-heading: "Staffing" is another name of "Staff"', () => {
    const [block] = sourceOf('1.2. Staffing').blocks;
    expect(block && standardHeading(block, namesOf('yjs-2021'))?.code).toBe('1.2');
  });
  it('service: the title may be broken over three lines', () => {
    expect(
      serviceOf(sourceOf('Report on youth offending\nwork in:\n\nSlough'), known.services)?.service.service_id
    ).toBe('slough');
  });
  it('fji: the heading of a chapter may have a number', () => {
    expect(findFji(passages('1. Reducing reoffending\n\nPoor', 'fji-2012'), 's')).toHaveLength(1);
  });
  it('missing: a Full Joint Inspection without a judgement is said to have none', () => {
    const read = draft(
      'Full Joint Inspection of youth offending work in Slough\n\nHM Inspectorate of Probation\n\nJune 2016'
    );
    expect(read.findings.map(({ kind }) => kind)).toContain('missing');
  });
  it('passages: the contents end where a heading comes again without its page', () => {
    const parts = passages(
      'Contents\n\nSummary\t4\n2.1. Assessment\t20\n\nSummary\n\n2.1\tAssessment\tGood'
    ).map(({ part }) => part);
    expect(parts.at(-1)).not.toBe('contents');
  });
  it('markup: an empty cell at the end of a row is kept, as one at its beginning is', () => {
    expect(plainLine('a\tb\t').cells).toEqual(['a', 'b', '']);
  });
  it('open-source: text may begin with the letters PK', async () => {
    expect((await openSource('a.txt', bytes('PKF was here.'))).format).toBe('text');
  });
  it.each(['\uFEFF<!DOCTYPE html><html>x</html>', '<?xml version="1.0"?>\n<!DOCTYPE html><html>x</html>'])(
    'open-source: a web page with something before its type is refused: %j',
    async (page) => {
      await expect(openSource('a.txt', bytes(page))).rejects.toThrow('neither a PDF nor plain text');
    }
  );
});

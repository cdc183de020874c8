// Each of these was once certain, or filed under something else; all texts are invented.
import { describe, expect, it } from 'vitest';
import { draft, cell, passages, sourceOf, namesOf, known } from './invented';
import { findDates } from '../../../src/build/read/find/dates';
import { findDiscretion } from '../../../src/build/read/find/discretion';
import { findIsbn } from '../../../src/build/read/find/isbn';
import { findOverallRating } from '../../../src/build/read/find/overall-rating';
import { programmeOf } from '../../../src/build/read/find/programme';
import { serviceOf } from '../../../src/build/read/find/service';
import { findStandardRatings } from '../../../src/build/read/find/standard-ratings';
import { walkResults } from '../../../src/build/read/find/walk-results';
import { ratingsTable } from './invented-twelve';

const TITLE =
  'An inspection of youth offending services in\n\nHarrow\n\nHM Inspectorate of Probation, December 2021';
const Q = ["support the child's desistance?", 'keep the child safe?', 'keep other people safe?'].map(
  (theme) => `Does assessment analyse sufficiently and well how to ${theme}`
);
const walked = (text: string) =>
  walkResults(passages(text), known.rules.get('yjs-2021')?.questions ?? [], () => 11).answered;

describe('what a report is of', () => {
  it('is not told by a mention of an earlier inspection', () => {
    const report = `${TITLE}\n\nForeword\n\nThe service was last seen in 2016, in a short quality screening.\n\n3.4\tOut-of-court disposal policy and provision\tGood`;
    expect(programmeOf(sourceOf(report))?.programme).toBe('yjs-2021');
  });
  it('is not told by words that only begin like a standard', () => {
    const report = `${TITLE}\n\n- Joint working with partners is strong.\n\n3.4\tOut of court disposal policy\tGood`;
    expect(programmeOf(sourceOf(report))?.programme).toBe('yjs-2021');
  });
  it('is in doubt where the title goes on after a name of the register', () => {
    const titled = (name: string) =>
      serviceOf(sourceOf(`An inspection of youth offending services in ${name}`), known.services);
    expect(titled('Derby and Derbyshire')?.doubt).toContain('goes on');
    expect(titled('Derby')?.doubt).toBeUndefined();
  });
  it('is not told by a sentence about another service', () => {
    const report = `Foreword\n\nWe have since then published our recent inspection of youth offending services in Brent, which found much to learn from for all who work with children there.`;
    expect(serviceOf(sourceOf(report), known.services)).toBeNull();
  });
  it('is not filed under another inspection by an ISBN that a note quotes', () => {
    const quoted = `${TITLE}\n\n3.4\tOut-of-court disposal policy and provision\tGood\n\n¹ See our report of 2012, ISBN: 978-1-84099-534-3`;
    expect(draft(quoted).inspection_id).toBe('harrow-2021-12');
    expect(findIsbn(passages(quoted))).toEqual([]);
  });
  it('keeps the date on its cover where another date is printed', () => {
    const read = draft(
      `${TITLE}\n\n3.4\tOut-of-court disposal policy and provision\tGood\n\nDate: 3 July 2022`
    );
    expect(read.inspection_id).toBe('harrow-2021-12');
    expect(cell(read, 'inspections', {}, 'published')?.confidence).toBe('doubtful');
  });
});

describe('ratings and scores', () => {
  it('are in doubt where they may stand above their labels', () => {
    const above =
      'Ratings\n\nGood\n\n1.1 Governance and leadership\n\nInadequate\n\n1.2 Staff\n\nGood\n\n1.3 Partnerships and services';
    const read = findStandardRatings(passages(above), namesOf('yjs-2021'));
    expect(read.length).toBeGreaterThan(0);
    expect(read.every(({ doubt }) => doubt !== undefined)).toBe(true);
  });
  it('are not taken from below the heading of a domain', () => {
    expect(
      findStandardRatings(
        passages('1.4 Information and facilities\n\nDomain 2\n\nOutstanding'),
        namesOf('yjs-2021')
      )
    ).toEqual([]);
  });
  it('are not those of another year', () => {
    for (const words of [
      'At the time of our 2018 inspection the service scored 12 out of 36, which was more than most others had at that time, as we said to its board when we met.',
      'Score: 17/36 (2018: 12/36)'
    ])
      expect(findOverallRating(passages(words))).toEqual([]);
  });
  it('are never certain by two sentences alone', () => {
    const said =
      'The score of this service is 12 out of 36, as the table at the beginning of this report shows in its last line and as everybody there has heard.';
    const read = draft(`${TITLE}\n\n${ratingsTable({})}\n\n${said}\n\n${said}`);
    expect(cell(read, 'inspections', {}, 'overall_score')?.confidence).not.toBe('certain');
  });
});

describe('results', () => {
  it('are not the first of two that stand side by side', () => {
    expect(walked(`2.1. Assessment\n\n\t2018\t2021\n${Q[0]}\t7 of 10\t8 of 11`)).toEqual([]);
    expect(walked(`2.1. Assessment\n\n${Q[0]}\t2018: 7 of 10 now 8 of 11`)).toEqual([]);
  });
  it('are not cases answered no', () => {
    expect(walked(`2.1. Assessment\n\n\t% 'No'\n${Q[0]}\t27%`)).toEqual([]);
  });
  it('are not those of all services, or of the other domain', () => {
    for (const lead of [
      'The national results, all services together:',
      'For out-of-court disposals the results were:'
    ])
      expect(walked(`2.1. Assessment\n\n${lead}\n\n\t% 'Yes'\n${Q[0]}\t71%`)).toEqual([]);
  });
  it('are not a page number under a prompt without a figure', () => {
    const read = walked(
      `2.1. Assessment\n\n\t% 'Yes'\n${Q[1]}\na) Is one thing seen?\t60%\nb) Is another seen?\tn/a\n\n52`
    );
    expect(read.map(({ result }) => [result.pct, result.yes])).toEqual([['60', null]]);
  });
  it('stay in doubt when their order was guessed, though the standard follows from them', () => {
    const rows = Q.map((question, i) => `${question}\t${3 - i}\t${8 + i}`).join('\n');
    const read = draft(
      `${TITLE}\n\nWe examined 11 court disposals.\n\nRatings\n\n2.1\tAssessment\tInadequate\n\n3.4\tOut-of-court disposal policy and provision\tGood\n\n2. Court disposals\n\n2.1. Assessment\tInadequate\n\n${rows}`
    );
    const counts = read.values.filter(({ table }) => table === 'question_results');
    expect(counts.length).toBeGreaterThan(0);
    expect(
      counts.filter(({ confidence, column }) => confidence === 'certain' && column !== 'count_basis')
    ).toEqual([]);
  });
});

describe('dates and discretion', () => {
  it('are in doubt where more days are named than one span', () => {
    for (const words of [
      'Fieldwork dates: 8–12 March and 22–26 March 2021',
      'Fieldwork dates: 8, 9 and 10 March 2021'
    ])
      expect(findDates(passages(words))[0]?.doubt).toContain('more dates');
    expect(findDates(passages('Fieldwork dates: 8–12 March 2021'))[0]?.doubt).toBeUndefined();
  });
  it('are not the date of the fieldwork under its label', () => {
    expect(
      findDates(passages('Inspection fieldwork\n\nJuly 2021')).filter(({ column }) => column === 'published')
    ).toEqual([]);
  });
  it('are not discretion that was considered and not used', () => {
    expect(
      findDiscretion(
        passages(
          '2.2. Planning\n\nProfessional discretion was considered but was not used to raise the rating.'
        )
      )
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../src/build/read/draft';
import { UnreadableFile } from '../../../src/build/read/source';
import { cell, draft } from './invented';

const FJI = `Full Joint Inspection of youth offending work in

Gateshead

An inspection led by HM Inspectorate of Probation

June 2016

Contents

Reducing reoffending\t8
Protecting the public\t12

Summary

Here is a paragraph of some length on what this invented inspection was about, who was there and what was looked at by them.

Reducing reoffending\tSatisfactory\t★★★☆

Protecting the public: Unsatisfactory

Protecting children and young people

Good

Ensuring that the sentence is served\tGood

Governance and partnerships\tPoor

The service was given 14 of the stars that there are, 14 out of 24.

Reducing reoffending

Satisfactory

We examined 31 cases.
`;

describe('an invented Full Joint Inspection', () => {
  const read = draft(FJI);
  const of = (column: string, from = read) => cell(from, 'fji', { service_id: 'gateshead' }, column);

  it('is a sound draft of its service', () => {
    expect(draftSchema.parse(read)).toEqual(read);
    expect([read.programme_id, read.service_id, read.inspection_id]).toEqual([
      'fji-2012',
      'gateshead',
      'gateshead-2016-06'
    ]);
    expect(read.findings.filter(({ kind }) => kind === 'conflict')).toEqual([]);
  });
  it('has five judgements, stars, date and citation in one row, and no row among the inspections', () => {
    expect(read.values.map(({ column, value }) => [column, value])).toEqual(
      expect.arrayContaining([
        ['reducing_reoffending', 'Satisfactory'],
        ['protecting_public', 'Unsatisfactory'],
        ['protecting_children', 'Good'],
        ['sentence_served', 'Good'],
        ['governance', 'Poor'],
        ['stars_of_24', '14'],
        ['published', '2016-06'],
        ['source_url', read.citation]
      ])
    );
    expect(read.values.some(({ table }) => table === 'inspections')).toBe(false);
    expect(of('published')?.key).toEqual({ service_id: 'gateshead' });
  });
  it('is doubtful where two places judge an area otherwise', () => {
    const torn = draft(FJI.replace('offending\n\nSatisfactory', 'offending\n\nPoor'));
    expect(torn.findings.map(({ check }) => check)).toContain('places-disagree');
    expect(of('reducing_reoffending', torn)?.confidence).toBe('doubtful');
  });
  it('is doubtful where it has more stars than there are', () => {
    const torn = draft(FJI.replace('14 out of 24', '41 out of 24'));
    expect(torn.findings.map(({ check }) => check)).toContain('contract');
    expect(of('stars_of_24', torn)?.confidence).toBe('doubtful');
  });
});

const WORK = `An inspection of youth justice work with children and victims in

Slough

HM Inspectorate of Probation, September 2025

Ratings

Overall rating\tGood

Executive summary

Overall, Slough YJS was rated as: ‘Good’.

The fieldwork for this inspection took place between 2 and 6 June 2025. We inspected 24 cases in total.

Recommendations

We have made two recommendations.

The board should:

1. do one thing
2. do another.
`;

describe('an invented report of 2025', () => {
  const read = draft(WORK);
  const of = (column: string, from = read) => cell(from, 'inspections', {}, column);

  it('is a sound draft, with its overall rating printed twice and nothing missing', () => {
    expect(draftSchema.parse(read)).toEqual(read);
    expect([read.programme_id, read.inspection_id, read.findings]).toEqual([
      'yjs-2025',
      'slough-2025-09',
      []
    ]);
    expect(of('overall_rating')).toMatchObject({ value: 'Good', confidence: 'certain' });
    expect([of('fieldwork')?.value, of('cases')?.value]).toEqual(['2025-06-02/2025-06-06', '24']);
  });
  it('has no score and no ratings of standards', () => {
    expect(of('overall_score')).toBeUndefined();
    expect(read.values.some(({ table }) => table === 'standard_ratings')).toBe(false);
  });
  it('is only likely where one place gives the rating, and doubtful where two differ', () => {
    expect(of('overall_rating', draft(WORK.replace('Overall rating\tGood', '')))?.confidence).toBe('likely');
    const torn = draft(WORK.replace('rated as: ‘Good’', 'rated as: ‘Inadequate’'));
    expect(of('overall_rating', torn)).toMatchObject({ value: 'Good', confidence: 'doubtful' });
    expect(torn.findings.map(({ check }) => check)).toEqual(['places-disagree']);
  });
});

describe('a document', () => {
  it('that is no such report is refused', () => {
    expect(() => draft('Annual report of an invented inspectorate\n\nWords.')).toThrow(UnreadableFile);
  });
  it('whose programme is not known is read for what all share, and that is said', () => {
    const read = draft(
      'An inspection of youth offending services in Slough\n\nHM Inspectorate of Probation, March 2020\n\nOverall rating\tGood'
    );
    expect([read.programme_id, read.service_id]).toEqual([null, 'slough']);
    expect(read.findings.map(({ check }) => check)).toEqual(['programme']);
    expect(cell(read, 'inspections', {}, 'published')?.value).toBe('2020-03');
    expect(cell(read, 'inspections', {}, 'overall_rating')).toBeUndefined();
  });
  it('whose service is not known is read, and that is said', () => {
    const read = draft(WORK.replaceAll('Slough', 'Nowhere'));
    expect([read.programme_id, read.service_id, read.inspection_id]).toEqual([
      'yjs-2025',
      null,
      'unknown-service-2025-09'
    ]);
    expect(read.findings.map(({ check }) => check)).toEqual(['service']);
  });
});

import { expect, test } from 'vitest';
import type { DraftValue } from '../../src/build/read/draft';
import { naming, read } from './drafted';
import type { Truth } from './invented-report';
import { scoreDraft } from './score-draft';
import { must } from './truth';

// Every finding here is invented.

const section = 'Protecting the public';
const sentence = 'Plans were good in almost all custody cases and in two-thirds of those in the community.';
const row = (finding: string, wording: string) =>
  must('sqs_findings', { section, finding }, { wording }).map((value) => ({ ...value, sentence }));
const letter: Truth = {
  programme: 'sqs-2012',
  service: 'dudley',
  values: [...row('Plans: custody', 'almost all'), ...row('Plans: community', 'two-thirds')],
  conflicts: [],
  refused: null
};
const scored = (values: DraftValue[]) =>
  scoreDraft(letter, { draft: { ...naming, programme_id: 'sqs-2012', service_id: 'dudley', values } });
const said = (finding: string, wording: string, words = sentence, within = section) =>
  read('sqs_findings', { section: within, finding }, 'wording', wording, 'certain', words);

test('findings are matched by their sentence and wording, whatever the reader calls them', () => {
  const part = 'in  two-thirds of those in the community.';
  const score = scored([said('first', 'two-thirds', part), said('second', 'almost all')]);
  expect(score.wrong).toEqual([]);
  expect(score.missed).toEqual([]);
});

test('findings are wrong with another wording, and are not there in another section', () => {
  expect(scored([said('first', 'half')]).wrong.map(({ why }) => why)).toEqual(['other value']);
  const elsewhere = said('first', 'two-thirds', sentence, 'Reducing reoffending');
  expect(scored([elsewhere]).wrong.map(({ why }) => why)).toEqual(['not in truth']);
});

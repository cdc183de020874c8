import { describe, expect, it } from 'vitest';
import type { ComparisonVerdict } from '$lib/data/words';
import { agreementInWords, modelAgreement, spreadSentence } from '$lib/ui/groups/agreement';
import type { Group, GroupMeasure } from '$lib/ui/groups/group';
import { verdictRows } from '$lib/ui/groups/verdict-rows';
import { verdict } from './invented';

const measure = (id: string, name: string): GroupMeasure => ({
  id,
  name,
  unit: 'per 100,000 aged 10-17',
  polarity: 'low',
  judgedBy: 'two-sample'
});
const KINDS = ['similar', 'dfe-2021-04', 'ons-global', 'ons-demographic', 'region'] as const;

/** An invented service of whose sets each measure has these verdicts, models first, then its region. */
function agreementOf(verdicts: Record<string, readonly ComparisonVerdict[]>) {
  const group: Group = {
    id: 'ash',
    sets: KINDS.map((kind) => ({ kind, name: '', edition: null, members: [] })),
    verdicts: Object.entries(verdicts).flatMap(([name, words]) =>
      words.map((word, set) => verdict({ measure: name, set, verdict: word }))
    )
  };
  const measures = Object.keys(verdicts).map((name) => measure(name, name));
  return modelAgreement(group, verdictRows(group, measures));
}

describe('how the neighbour models agree', () => {
  it('is told verdict by verdict, the most frequent first', () => {
    expect(spreadSentence('First-time entrants', ['similar', 'similar', 'lower', 'similar'])).toBe(
      'First-time entrants: similar on 3 of 4 neighbour models, lower on 1.'
    );
    expect(spreadSentence('Proven offences', ['above', 'within', 'none', 'above'])).toBe(
      'Proven offences: above the middle half on 2 of 4 neighbour models, within the middle half on 1, no comparison on 1.'
    );
  });

  it('leaves sets by place out of it', () => {
    const found = agreementOf({ Entrants: ['similar', 'similar', 'similar', 'similar', 'higher'] });
    expect(found).toMatchObject({ models: 4, disagree: [], agree: ['Entrants'] });
  });

  it('counts two tests that point the same way as agreement', () => {
    expect(agreementOf({ Entrants: ['higher', 'above', 'higher', 'higher'] }).disagree).toEqual([]);
  });

  it('tells nothing of a measure that fewer than two models compare', () => {
    const found = agreementOf({
      Entrants: ['similar', 'none', 'none', 'none'],
      Offences: ['lower', 'similar', 'lower', 'none']
    });
    expect(found.untold).toEqual(['Entrants']);
    expect(agreementInWords(found)).toBe(
      'On 1 of 1 measures its 4 neighbour models do not point the same way. Too little is known to say so of: entrants.'
    );
  });

  it('names the measures where all say the same', () => {
    expect(agreementInWords(agreementOf({ Entrants: ['lower', 'lower', 'lower', 'lower'] }))).toBe(
      'Its 4 neighbour models point the same way on every measure that can be told: entrants.'
    );
  });
});

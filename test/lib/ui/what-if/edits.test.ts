import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestChangesTo } from '$lib/rules/smallest-changes';
import { whatIf } from '$lib/rules/what-if';
import {
  changeOf,
  editsOf,
  NO_EDITS,
  sameEdits,
  withQuestion,
  withRating,
  type Edits
} from '$lib/ui/what-if/edits';
import { cancel, commit, MOST_UNDONE, preview, reset, startHistory, undo } from '$lib/ui/what-if/history';
import { anyEdits } from './any-edits';
import { harrow, hertfordshire } from './invented';

const { inspection, rules } = harrow();
const one = withQuestion(inspection, NO_EDITS, '3.2.2', 10);

describe('edits', () => {
  it('hold only what differs from what is published', () => {
    expect(one.questions).toEqual({ '3.2.2': 10 });
    expect(withQuestion(inspection, one, '3.2.2', 9)).toEqual(NO_EDITS);
    const rated = withRating(inspection, NO_EDITS, '1.1', 'Good');
    expect(withRating(inspection, rated, '1.1', 'Requires improvement')).toEqual(NO_EDITS);
  });

  it('set cases where counts are published and per cent elsewhere', () => {
    expect(changeOf(inspection, one).questions).toMatchObject([{ code: '3.2.2', yes: 10, relevant: 14 }]);
    const percent = withQuestion(hertfordshire().inspection, NO_EDITS, '3.3.3', 64);
    expect(changeOf(hertfordshire().inspection, percent).questions).toEqual([
      { code: '3.3.3', yes: null, relevant: null, pct: 64 }
    ]);
  });

  it('say the same as the smallest sets of changes that they are made from', () => {
    for (const { change, score } of smallestChangesTo(rules, inspection, 'Good').sets) {
      const edits = editsOf(inspection, change);
      expect(whatIf(rules, inspection, changeOf(inspection, edits))).toMatchObject({
        overall: 'Good',
        score
      });
    }
  });
});

describe('the way back', () => {
  it('undoes one finished step at a time, and reset is a step too', () => {
    const two = withRating(inspection, one, '1.1', 'Good');
    const there = commit(commit(startHistory(), one), two);
    expect(undo(there).now).toEqual(one);
    const back = reset(there);
    expect(back.now).toEqual(NO_EDITS);
    expect(undo(back).now).toEqual(two);
    expect(undo(startHistory(one)).now).toEqual(one);
  });

  it('takes what is dragged or typed as one step, and falls back when it is refused', () => {
    const dragged = preview(preview(startHistory(), one), withQuestion(inspection, one, '3.2.2', 11));
    expect(dragged.past).toEqual([]);
    expect(cancel(dragged).now).toEqual(NO_EDITS);
    expect(commit(dragged, dragged.now).past).toEqual([NO_EDITS]);
  });

  it('makes no step of an edit that changes nothing, and forgets the oldest', () => {
    expect(commit(startHistory(one), one).past).toEqual([]);
    let history = startHistory();
    for (let i = 0; i <= MOST_UNDONE + 5; i++)
      history = commit(history, { ...NO_EDITS, questions: { '2.1.1': i } });
    expect(history.past).toHaveLength(MOST_UNDONE);
  });

  it('leads back to the start from any edits, step by step', () => {
    fc.assert(
      fc.property(fc.array(anyEdits(harrow()), { maxLength: 20 }), (steps: Edits[]) => {
        let history = steps.reduce((known, edits) => commit(known, edits), startHistory());
        const taken = history.past.length;
        for (let i = 0; i < taken; i++) history = undo(history);
        expect(sameEdits(history.now, NO_EDITS)).toBe(true);
        expect(history.past).toEqual([]);
      }),
      { seed: 91 }
    );
  });
});

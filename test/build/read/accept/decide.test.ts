import { describe, expect, it } from 'vitest';
import { decide, strayDecisions } from '../../../../src/build/read/accept/decide';
import type { NamedDecisions } from '../../../../src/build/read/accept/decide';
import { emptyOutcome } from '../../../../src/build/read/accept/outcome';
import type { Draft, DraftValue } from '../../../../src/build/read/draft';
import { READER_VERSION } from '../../../../src/build/read/draft';
import type { MadeDecision, ReportDecisions } from '../../../../src/build/read/review/decisions';
import { draft, ID, value } from './invented';

const CASES = value('inspections', ID, 'cases', '20');

function decisions(
  made: Record<string, MadeDecision>,
  others: Partial<ReportDecisions> = {}
): NamedDecisions {
  const of = { inspection_id: 'hackney-2024-06', sha256: 'a'.repeat(64), reader_version: READER_VERSION };
  const reports = [{ ...of, decisions: made, ...others }];
  return { path: 'decisions.json', decisions: { decisions_version: 1, reports } };
}

interface Given {
  files?: NamedDecisions[];
  certain?: boolean;
  of?: Partial<Draft>;
}

function decided(cases: DraftValue, { files = [], certain = false, of = {} }: Given) {
  const outcome = emptyOutcome();
  const from = draft([cases], of);
  strayDecisions([from], files, outcome);
  const [cell] = decide(from, files, certain, outcome);
  return { state: cell?.state, text: cell?.text, replaces: cell?.replaces, ...outcome };
}

const rejected = decisions({ [CASES.id]: { choice: 'reject', of: '20' } });
const accepted = decisions({ [CASES.id]: { choice: 'accept', of: '20', replaces: '19' } });

describe('the newest decision holds', () => {
  it('one in the draft, when nothing else is given', () => {
    expect(decided({ ...CASES, decision: { choice: 'accept' } }, {})).toMatchObject({
      state: 'accepted',
      text: '20'
    });
  });

  it('one in a file of decisions over the draft, and a later file over an earlier one', () => {
    const own = { ...CASES, decision: { choice: 'accept' as const } };
    expect(decided(own, { files: [rejected] }).state).toBe('rejected');
    expect(decided(own, { files: [rejected, accepted] })).toMatchObject({
      state: 'accepted',
      replaces: '19'
    });
  });

  it('an edit gives the text that the person put instead', () => {
    const edited = decisions({ [CASES.id]: { choice: 'edit', of: '20', value: '21' } });
    expect(decided(CASES, { files: [edited] })).toMatchObject({ state: 'accepted', text: '21' });
  });

  it('an edit without a new text is refused by name', () => {
    const found = decided({ ...CASES, decision: { choice: 'edit' } }, {});
    expect(found.state).toBe('refused');
    expect(found.refused).toEqual([
      `drafts/invented.json: ${CASES.id}: decided "edit" without saying the new value`
    ]);
  });
});

describe('a decision that no longer fits', () => {
  it('is not used when the draft reads another value, and both are told', () => {
    const found = decided({ ...CASES, value: '22' }, { files: [accepted] });
    expect(found.state).toBe('undecided');
    expect(found.unused).toEqual([`decisions.json: ${CASES.id}: decided of "20", the draft now reads "22"`]);
  });

  it.each([
    ['of another file', { sha256: 'b'.repeat(64) }],
    ['of another version of the reader', { reader_version: '0.9.0' }]
  ])('is not used when it was made %s', (_, others) => {
    const files = [decisions({ [CASES.id]: { choice: 'accept', of: '20' } }, others)];
    const found = decided(CASES, { files });
    expect(found.state).toBe('undecided');
    expect(found.unused).toEqual([
      'decisions.json: hackney-2024-06: 1 decisions of another file or another version of the reader; decide again on the new draft'
    ]);
  });

  it('keeps --certain from accepting in its stead', () => {
    expect(decided({ ...CASES, value: '22' }, { files: [accepted], certain: true }).state).toBe('undecided');
  });

  it('is refused when the draft has no such value', () => {
    const found = decided(CASES, {
      files: [decisions({ 'inspections/x/y': { choice: 'accept', of: '1' } })]
    });
    expect(found.refused).toEqual([
      'decisions.json: hackney-2024-06: decision for a value that the draft lacks: inspections/x/y'
    ]);
  });

  it('is only noted when no draft of its inspection was named', () => {
    const files = [decisions({ x: { choice: 'accept', of: '1' } }, { inspection_id: 'harrow-2021-12' })];
    const { notes, unused, refused } = decided(CASES, { files });
    expect(notes).toEqual(['decisions.json: harrow-2021-12: 1 decisions, no draft of it was named']);
    expect({ unused, refused }).toEqual({ unused: [], refused: [] });
  });
});

describe('--certain', () => {
  const conflict = { check: 'sum', kind: 'conflict' as const, message: 'Invented', evidence: [] };

  it('takes a certain value and leaves likely and doubtful ones', () => {
    expect(decided(CASES, { certain: true }).state).toBe('certain');
    expect(decided({ ...CASES, confidence: 'likely' }, { certain: true }).state).toBe('undecided');
    expect(decided({ ...CASES, confidence: 'doubtful' }, { certain: true }).state).toBe('undecided');
  });

  it('takes no value that stands in a conflict, nor one that the report prints otherwise elsewhere', () => {
    const findings = [{ ...conflict, values: [CASES.id] }];
    expect(decided(CASES, { certain: true, of: { findings } }).state).toBe('undecided');
    const others = [{ value: '21', evidence: CASES.evidence }];
    expect(decided({ ...CASES, others }, { certain: true }).state).toBe('undecided');
  });

  it('takes a value that another value is in conflict beside, and one that is only noted', () => {
    const findings = [
      { ...conflict, values: ['other'] },
      { ...conflict, kind: 'note' as const, values: [CASES.id] }
    ];
    expect(decided(CASES, { certain: true, of: { findings } }).state).toBe('certain');
  });

  it('never outweighs a rejection', () => {
    expect(decided(CASES, { certain: true, files: [rejected] }).state).toBe('rejected');
  });
});

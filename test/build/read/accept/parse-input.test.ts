import { describe, expect, it } from 'vitest';
import type { Inputs } from '../../../../src/build/read/accept/parse-input';
import { parseInput } from '../../../../src/build/read/accept/parse-input';
import { draft, wholeReport } from './invented';

function parsed(json: unknown): Inputs {
  const inputs: Inputs = { drafts: [], decisions: [], refused: [], notes: [] };
  parseInput('x.json', typeof json === 'string' ? json : JSON.stringify(json), inputs);
  return inputs;
}
const sound = draft(wholeReport()).draft;
const decisions = { decisions_version: 1, reports: [] };

describe('a JSON file on the command line', () => {
  it('is told by its version field: a draft or decisions', () => {
    expect(parsed(sound)).toMatchObject({
      drafts: [{ path: 'x.json' }],
      decisions: [],
      refused: [],
      notes: []
    });
    expect(parsed(decisions)).toMatchObject({ drafts: [], decisions: [{ path: 'x.json' }], refused: [] });
  });

  it.each([
    ['not JSON', '{', /^x\.json: not JSON$/],
    ['a number', 3, /neither a draft nor a file of decisions$/],
    ['another object', {}, /it has no draft_version and no decisions_version$/],
    [
      'a draft of another version',
      { ...sound, draft_version: 2 },
      /a draft of version 2, expected 1: read the report again$/
    ],
    ['a draft that lacks a field', { ...sound, sha256: undefined }, /not a sound draft: sha256: /],
    [
      'decisions of another version',
      { ...decisions, decisions_version: '1' },
      /decisions of version "1", expected 1$/
    ],
    ['decisions of another shape', { ...decisions, reports: {} }, /not a sound file of decisions: reports: /]
  ])('is refused in a line when it is %s', (_, json, words) => {
    const { drafts, decisions: files, refused } = parsed(json);
    expect({ drafts, files }).toEqual({ drafts: [], files: [] });
    expect(refused).toEqual([expect.stringMatching(words)]);
  });

  it('costs a draft only the values that are bad: an unknown table', () => {
    const [first, ...others] = sound.values;
    const found = parsed({ ...sound, values: [{ ...first, table: 'colours' }, ...others] });
    expect(found.drafts[0]?.draft.values).toHaveLength(others.length);
    expect(found.refused).toEqual([expect.stringMatching(/^x\.json: inspections\/.*: table: /)]);
  });

  it('may be a draft by another version of the reader, which is said', () => {
    const found = parsed({ ...sound, reader_version: '0.1.0' });
    expect(found.drafts).toHaveLength(1);
    expect(found.notes).toEqual([
      expect.stringMatching(/read by version 0\.1\.0 of the reader, which is now /)
    ]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDrafts, writeDraft, writeWhole } from '../../../../src/build/read/command/draft-folder';
import { tempFolder } from '../../../scripts/temp-folder';
import { mixedDraft, plainDraft } from '../review/invented-drafts';

describe('drafts in a folder', () => {
  it('are read as they were written, each in a file of its inspection, in the order of their names', () => {
    const folder = join(tempFolder(), 'drafts');
    for (const draft of [plainDraft(), mixedDraft()]) writeDraft(folder, draft);
    expect(readdirSync(folder)).toEqual(['barnet-2099-05.json', 'bury-2099-06.json']);
    expect(readDrafts(folder)).toEqual({ drafts: [mixedDraft(), plainDraft()], faults: [] });
  });
  it('are none where there is no folder', () => {
    expect(readDrafts(join(tempFolder(), 'none'))).toEqual({ drafts: [], faults: [] });
  });
  it('stand beside other files: the page, decisions, half of a draft', () => {
    const folder = tempFolder({ 'index.html': '<p>', 'decisions.json': '{}', 'a.json.part': '{"draft' });
    expect(readDrafts(folder)).toEqual({ drafts: [], faults: [] });
  });
  it('that are unsound are named with what is wrong, and the others are read', () => {
    const folder = tempFolder({
      'a.json': '{"draft_version": 1',
      'b.json': JSON.stringify({ ...plainDraft(), draft_version: 99 })
    });
    writeDraft(folder, mixedDraft());
    const { drafts, faults } = readDrafts(folder);
    expect(drafts).toEqual([mixedDraft()]);
    expect(faults[0]).toContain(`${join(folder, 'a.json')} is no JSON`);
    expect(faults[1]).toContain(`${join(folder, 'b.json')} is no draft of this reader`);
    expect(faults).toHaveLength(2);
  });
});

describe('a file', () => {
  it('is written whole over the one before, and leaves no part behind', () => {
    const folder = tempFolder({ 'a.txt': 'before, and longer', 'a.txt.part': 'left from a run broken off' });
    writeWhole(folder, 'a.txt', 'after');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('after');
    expect(existsSync(join(folder, 'a.txt.part'))).toBe(false);
  });
  it('stays as it was where the new one cannot be written', () => {
    const folder = tempFolder({ 'a.txt': 'before', 'a.txt.part/in-the-way': '' });
    expect(() => writeWhole(folder, 'a.txt', 'after')).toThrow();
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('before');
  });
});

import { describe, expect, it } from 'vitest';
import { NO_EDITS } from '$lib/ui/what-if/edits';
import { makeSlice } from '$lib/ui/what-if/make-slice';
import { domainRows, type QuestionView } from '$lib/ui/what-if/rows';
import { WhatIfTool } from '$lib/ui/what-if/tool.svelte';
import { harrow } from './invented';

const slice = makeSlice(harrow());

function started() {
  const steps: unknown[] = [];
  const tool = new WhatIfTool(slice, NO_EDITS, (edits) => steps.push(edits));
  const question = (code: string): QuestionView => {
    const rows = domainRows(slice, tool.result, tool.history.now);
    const found = rows
      .flatMap(({ standards }) => standards)
      .flatMap(({ questions }) => questions)
      .find((each) => each.code === code);
    if (!found) throw new Error(`no question ${code}`);
    return found;
  };
  return { tool, steps, question };
}

describe('the tool', () => {
  it('follows every finished step at once, tells the address of it, and reads it out', () => {
    const { tool, steps } = started();
    tool.actions.set('3.2.2', 10);
    tool.actions.rate('1.1', 'Good');
    expect(tool.result).toMatchObject({ score: 19, overall: 'Good' });
    expect(steps).toHaveLength(2);
    expect(tool.said).toContain('overall Good, was Requires improvement');
    tool.actions.undo();
    expect(tool.result.score).toBe(18);
    tool.actions.reset();
    expect(tool.result.reasons).toEqual([]);
    expect([tool.canUndo, tool.canReset]).toEqual([true, false]);
  });

  it('shows what is typed or dragged, but reads it out and keeps it only when finished', () => {
    const { tool, steps, question } = started();
    tool.actions.type(question('3.2.2'), '1');
    expect(tool.result.score).toBe(16);
    tool.actions.type(question('3.2.2'), '10');
    expect(tool.result.score).toBe(18);
    expect([tool.said, steps.length, tool.canUndo]).toEqual(['', 0, false]);
    tool.actions.finish(question('3.2.2'), '10');
    expect([steps.length, tool.canUndo]).toEqual([1, true]);
    tool.actions.slide('3.2.2', 9);
    expect(tool.result.score).toBe(17);
    expect(steps).toHaveLength(1);
  });

  it.each(['15', '-1', '', 'ten', '9.5', '101 %'])(
    'refuses “%s” at the field and changes nothing',
    (text) => {
      const { tool, steps, question } = started();
      tool.actions.set('3.2.1', 11);
      tool.actions.type(question('3.2.2'), text);
      tool.actions.finish(question('3.2.2'), text);
      expect(tool.typed['3.2.2']).toMatchObject({ text });
      expect(tool.typed['3.2.2']?.fault).toMatch(/^Enter a whole number from 0 to 14/);
      expect(tool.said).toMatch(/^3\.2\.2 is not changed\. Enter/);
      expect(tool.history.now.questions).toEqual({ '3.2.1': 11 });
      expect(steps).toHaveLength(1);
      tool.actions.undo();
      expect(tool.typed).toEqual({});
    }
  );

  it('waits with an empty field until it is left', () => {
    const { tool, question } = started();
    tool.actions.type(question('3.2.2'), '');
    expect(tool.typed['3.2.2']).toEqual({ text: '', fault: '' });
    tool.actions.type(question('3.2.2'), '15');
    expect(tool.typed['3.2.2']?.fault).not.toBe('');
  });

  it('tries a set in place of other changes and of the switch of discretion, and can go back', () => {
    const { tool } = started();
    tool.actions.alone(true);
    expect(tool.result.score).toBe(16);
    tool.actions.rate('1.2', 'Inadequate');
    const edits = slice.lifts[0]?.offers[0]?.edits ?? NO_EDITS;
    tool.actions.attempt(edits);
    expect(tool.history.now).toEqual({ ...edits, alone: false });
    expect(tool.result.overall).toBe('Good');
    expect(tool.said).toMatch(/^Tried\. Discretion kept as published, .* overall Good/);
    tool.actions.undo();
    expect(tool.history.now).toMatchObject({ ratings: { '1.2': 'Inadequate' }, alone: true });
  });

  it('reaches the rating that each offer names, whatever was set before', () => {
    for (const { target, offers } of slice.lifts)
      for (const { edits } of offers) {
        const { tool } = started();
        tool.actions.alone(true);
        tool.actions.attempt(edits);
        expect(tool.result.overall).toBe(target);
      }
  });

  it('reads the same refusal out again when it is repeated', () => {
    const { tool, question } = started();
    tool.actions.finish(question('3.2.2'), '15');
    const { said } = tool;
    tool.actions.finish(question('3.2.2'), '15');
    expect([tool.said, tool.told]).toEqual([said, 2]);
  });

  it('makes nothing of a step that changes nothing', () => {
    const { tool, steps } = started();
    tool.actions.set('3.2.2', 9);
    tool.actions.rate('1.1', 'Requires improvement');
    tool.actions.undo();
    expect([tool.said, steps.length, tool.canUndo]).toEqual(['', 0, false]);
  });
});

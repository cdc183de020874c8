import { describe, expect, it } from 'vitest';
import { accept, csv, draft, ID, plan, value, wholeReport } from './invented';

const cases = (text: string, others: Parameters<typeof value>[4] = {}) =>
  value('inspections', ID, 'cases', text, others);
const pdf = draft(wholeReport(accept));
const text = (one: ReturnType<typeof cases>) => ({ ...draft([one]), path: 'drafts/text.json' });
const casesIn = (found: ReturnType<typeof plan>) =>
  /^hackney-2024-06,.*,report,(\d*),,,,"Report/m.exec(found.files.get(csv('inspections')) ?? '')?.[1];

describe('two drafts of one inspection', () => {
  it('write neither value where they disagree, and both are listed', () => {
    const found = plan([pdf, text(cases('21', { decision: accept }))]);
    expect(casesIn(found)).toBe('');
    expect(found.leftAlone).toEqual([
      'inspections, inspection_id=hackney-2024-06, cases: the drafts disagree: "20" (drafts/invented.json, accepted) and "21" (drafts/text.json, accepted)'
    ]);
  });

  it('write neither value while the other draft reads one that nobody has rejected', () => {
    expect(casesIn(plan([pdf, text(cases('21'))]))).toBe('');
    expect(casesIn(plan([pdf, text(cases('21', { decision: { choice: 'reject' } }))]))).toBe('20');
  });

  it('are one where they say the same, whichever of them was accepted', () => {
    expect(casesIn(plan([pdf, text(cases('20'))]))).toBe('20');
    expect(plan([pdf, text(cases('20'))]).leftAlone).toEqual([]);
  });

  it('give the more exact of two dates', () => {
    const day = value('inspections', ID, 'published', '2024-06-11', { decision: accept });
    expect(plan([pdf, text(day)]).files.get(csv('inspections'))).toContain('single,,2024-06-11,,Good');
    expect(plan([text(day), pdf]).files.get(csv('inspections'))).toContain('single,,2024-06-11,,Good');
  });

  it('keep --certain from taking what they disagree on', () => {
    const found = plan([draft(wholeReport()), text(cases('21'))], { certain: true });
    expect(casesIn(found)).toBe('');
    expect(found.leftAlone).toEqual([]);
  });

  it('are refused together when they name different services', () => {
    const other = { ...draft(wholeReport(accept), { service_id: 'harrow' }), path: 'drafts/text.json' };
    const found = plan([pdf, other]);
    expect(found.files.size).toBe(0);
    expect(found.refused).toEqual([
      'drafts/invented.json, drafts/text.json: nothing of hackney-2024-06 is written: the drafts name different services: hackney, harrow'
    ]);
  });
});

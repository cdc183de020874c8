import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { reviewPage } from '../../../../src/build/read/review/review-page';
import { inventedDraft, inventedValue, KNOWN, mixedDraft, plainDraft } from './invented-drafts';

const page = await reviewPage([mixedDraft(), plainDraft()], KNOWN);
const HOSTILE = `</script><script>alert(1)</script><img src=x onerror=alert(1)> <!-- " ' & ${'\u202e'}`;

const inside = (html: string, open: string, close: string): string => {
  const from = html.indexOf(open) + open.length;
  return html.slice(from, html.indexOf(close, from));
};
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const unescaped = (text: string) => text.replaceAll('&#39;', "'");

describe('the policy of the review page', () => {
  const policy = unescaped(inside(page, 'http-equiv="Content-Security-Policy" content="', '"'));

  it('allows nothing but the very script and style that are in the page', () => {
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src '${hashOf(inside(page, '<script>', '</script>'))}'`,
      `style-src '${hashOf(inside(page, '<style>', '</style>'))}'`,
      "base-uri 'none'",
      "form-action 'none'"
    ]);
  });
  it('stands before the style and the script that it is about', () => {
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script>'));
  });
  it('has a style and a script to be about', () => {
    expect(inside(page, '<style>', '</style>')).toContain('.value.doubtful');
    expect(inside(page, '<script>', '</script>')).toContain('DOMContentLoaded');
  });
  it('is never broken by a style attribute, a handler or an address that would be fetched', () => {
    const shown = page.replace(/<script>.*?<\/script>/s, '');
    expect(shown).not.toMatch(/<[^>]+\s(style|on\w+|src|srcset|poster|background|action)=/i);
    expect(shown).not.toMatch(/<link|@import|url\(|<[^>]+href="(?!#)/i);
  });
});

describe('hostile text in a draft', () => {
  const key = { standard_code: HOSTILE };
  const evidence = [{ page: 1, line: 1, words: HOSTILE }];
  const value = inventedValue({
    table: 'standard_ratings',
    column: 'rating',
    key,
    value: HOSTILE,
    rule: HOSTILE,
    evidence
  });
  const others = [{ value: HOSTILE, evidence }];
  const finding = {
    check: HOSTILE,
    kind: 'conflict' as const,
    message: HOSTILE,
    values: [value.id],
    evidence
  };
  const draft = inventedDraft([{ ...value, others }], {
    ...{ file: HOSTILE, citation: HOSTILE, inspection_id: HOSTILE, service_id: null, programme_id: HOSTILE },
    findings: [finding]
  });

  it('never becomes markup, in what is shown and in the data', async () => {
    const hostile = await reviewPage(
      [draft],
      [{ id: value.id, value: HOSTILE, source: HOSTILE, basis: HOSTILE }]
    );
    expect(hostile.match(/<script/g)).toHaveLength(3);
    expect(hostile.match(/<\/script/g)).toHaveLength(3);
    expect(hostile).not.toContain('<img');
    expect(hostile.match(/<!--/g)).toBeNull();
    const data = inside(hostile, '<script type="application/json" id="values-0">', '</script>');
    expect(data).not.toContain('<');
    expect(JSON.parse(data)).toMatchObject([{ value: HOSTILE, known: { value: HOSTILE }, others }]);
  });
});

describe('the list of reports', () => {
  it('says of each how many values are of which confidence, its findings and its file', () => {
    const list = inside(page, '<section id="list">', '</section>')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    expect(list).toContain(
      'Barnet, May 2099 Youth offending services inspection, standards of 2018 invented-barnet.pdf Doubtful ◇ 1 Likely 1 Certain 10 Findings 2 (1 conflict) Decided 0 of 12'
    );
    expect(list).toContain('Bury, June 2099');
  });
  it('says what to do where there is no draft', async () => {
    expect(await reviewPage([], [])).toContain('There is no draft yet.');
  });
});

describe('a report without script', () => {
  const report = inside(page, '<section class="report" id="r0">', '</section>');

  it('tells conflicts before what is missing', () => {
    expect(report.indexOf('two ratings for standard 2.2')).toBeGreaterThan(0);
    expect(report.indexOf('two ratings for standard 2.2')).toBeLessThan(report.indexOf('was not found'));
  });
  it('shows every value, doubtful first, then likely, then certain', () => {
    const values = inside(report, '<noscript>', '</noscript>');
    const sure = [...values.matchAll(/<td>[◇◐●] (\w+)<\/td>/g)].map(([, word]) => word);
    expect(sure).toEqual(['Doubtful', 'Likely', ...Array.from({ length: 10 }, () => 'Certain')]);
  });
  it('links a finding to the value concerned', () => {
    expect(report).toContain('<a href="#r0-v0">Rating of standard 2.2 Planning</a>');
    expect(report).toContain('<tr id="r0-v0"><th scope="row">Rating of standard 2.2 Planning</th>');
  });
  it('sets the words and what data/ holds beside each value', () => {
    expect(report).toContain('An invented sentence that says Outstanding plainly (page 7, line 12)');
    expect(report).toContain('<td>Good (differs)</td>');
    expect(report).toContain('<td>2099-05-10 (agrees, less exactly)</td>');
  });
  it('says that deciding needs script', () => {
    expect(page).toContain('deciding needs script');
  });
});

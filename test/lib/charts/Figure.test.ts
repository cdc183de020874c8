import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Figure from './FigureHost.svelte';

const given = {
  name: 'overall-score',
  title: 'The service scored 29 of 36',
  description: 'Overall score, points of 36, latest inspection',
  columns: [
    { key: 'date', label: 'Date' },
    { key: 'score', label: 'Score', unit: 'of 36', missing: 'not found' }
  ],
  rows: [
    { date: 'November 2020', score: 29 },
    { date: '2018', score: null }
  ],
  source: [{ text: 'Invented report', href: 'https://example.org/report' }, { text: 'Invented letter' }]
};
const bare = (markup: string) => markup.replace(/<!--.*?-->/gs, '').replace(/ (?:class="[^"]*")/g, '');

describe('the frame of a figure', () => {
  it('names the figure, its finding and what is drawn', () => {
    const body = bare(render(Figure, { props: given }).body);
    expect(body).toContain('<figure data-figure="overall-score" aria-labelledby="overall-score-title">');
    expect(body).toContain('<h3 id="overall-score-title">The service scored 29 of 36</h3>');
    expect(body).toContain(
      '<p id="overall-score-description">Overall score, points of 36, latest inspection</p>'
    );
  });
  it('keeps a range in the title on one line, and the title’s text as it is', () => {
    const title = 'First-time entrants per 100,000 aged 10-17 fell in 2021–22';
    const body = bare(render(Figure, { props: { ...given, title } }).body);
    const heading = /<h3 .*?>(.*?)<\/h3>/s.exec(body)?.[1] ?? '';
    expect(heading).toContain('aged <span>10-17</span> fell in <span>2021–22</span>');
    expect(heading.replace(/<.*?>/g, '')).toBe(title);
  });
  it('shows the rows as a table with headings of columns and rows, nothing left empty', () => {
    const body = bare(render(Figure, { props: given }).body);
    expect(body).toContain('<th scope="col">Score (of 36)</th>');
    expect(body).toContain('<th scope="row">2018</th><td>not found</td>');
    expect(body).not.toMatch(/<td[^>]*><\/td>/);
  });
  it('offers the CSV as a plain link, links its sources, and has no buttons before scripts run', () => {
    const body = bare(render(Figure, { props: given }).body);
    expect(body).toContain('download="overall-score.csv" href="data:text/csv');
    expect(body).toContain(
      '<a href="https://example.org/report" rel="external">Invented report</a>; Invented letter'
    );
    expect(body).not.toContain('<button');
  });
  it('shows a fault in place of the picture, and a pending answer over it', () => {
    const faulty = bare(render(Figure, { props: { ...given, fault: 'The answer did not come' } }).body);
    expect(faulty).toContain('<p role="alert">The answer did not come</p>');
    expect(faulty).not.toContain('<svg');
    const waiting = bare(render(Figure, { props: { ...given, pending: 'Asking' } }).body);
    expect(waiting).toContain('<p role="status">Asking</p>');
    expect(waiting).toContain('aria-busy="true"');
    expect(waiting).toContain('<svg');
  });
  it('names the picture by the finding, and describes it by what is drawn and by its own sentence', () => {
    const { body } = render(Figure, { props: given });
    expect(body).toContain(
      'aria-labelledby="overall-score-title" aria-describedby="overall-score-description '
    );
    const own = /aria-describedby="overall-score-description ([^"]+)"/.exec(body)?.[1];
    expect(body).toContain(`<desc id="${own}">Bands: Inadequate 0 to 6`);
  });
  it('uses no inline styles or handlers, which the content policy refuses', () => {
    expect(render(Figure, { props: given }).body).not.toMatch(/ style=| on[a-z]+=/);
  });
});

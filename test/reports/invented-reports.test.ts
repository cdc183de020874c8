import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { factTables } from '$lib/data/manifest';
import type { StandardRating } from '$lib/data/words';
import { rateOverall } from '$lib/rules/rate-overall';
import { rateStandard } from '$lib/rules/rate-standard';
import { inventedReports } from './invented-reports';
import { LAYOUTS, TRAPS, type InventedReport } from './invented-report';
import { RULES, type ScoredProgramme } from './model/framework';
import { cellName } from './truth';

const reports = inventedReports();
/** Reports with rated standards, of two drawings. */
const scored = [...reports, ...inventedReports(7)].filter(
  (report): report is InventedReport & { truth: { programme: ScoredProgramme } } =>
    report.truth.programme !== null && report.truth.programme in RULES
);
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Cells of a report that are printed one way, by name; a printed contradiction is taken by its first value. */
function cellsOf({ truth }: InventedReport): Map<string, string> {
  return new Map([
    ...truth.values.map((value) => [cellName(value), value.value] as const),
    ...truth.conflicts.map((conflict) => [cellName(conflict), conflict.values[0] ?? ''] as const)
  ]);
}

function resultsOf(report: InventedReport, codes: readonly string[]) {
  const cells = cellsOf(report);
  const cell = (code: string, column: string) => {
    const text = cells.get(`question_results/question_code=${code}/${column}`);
    return text === undefined ? null : Number(text);
  };
  return codes.map((code) => ({
    code,
    yes: cell(code, 'yes_cases'),
    relevant: cell(code, 'relevant_cases'),
    pct: cell(code, 'published_pct')
  }));
}

describe('the invented reports', () => {
  test('are at least thirty, of every layout, each with a name of its own, and half of them as text too', () => {
    expect(reports.length).toBeGreaterThanOrEqual(30);
    expect(new Set(reports.map(({ name }) => name)).size).toBe(reports.length);
    expect(new Set(reports.map(({ layout }) => layout))).toEqual(new Set(LAYOUTS));
    expect(reports.filter(({ asText }) => asText).length).toBeGreaterThanOrEqual(reports.length / 2);
  });

  test('are the same in every run, letter by letter', () => {
    const all = (of: readonly InventedReport[]) => of.map((report) => hash(JSON.stringify(report)));
    expect(all(inventedReports())).toEqual(all(reports));
    expect(all(inventedReports(7))).not.toEqual(all(reports));
  });

  test('hold every trap between them', () => {
    const held = new Set(reports.flatMap(({ traps, asText }) => [...traps, ...(asText?.traps ?? [])]));
    expect(TRAPS.filter((trap) => !held.has(trap))).toEqual([]);
  });

  test('say on every page and in every text that they are invented', () => {
    for (const { foot, asText, name } of reports) {
      expect(foot, name).toContain('Invented for tests');
      expect(asText?.text ?? 'Invented for tests', name).toContain('Invented for tests');
    }
  });

  test('ask for nothing from elsewhere and carry no mark of their making', () => {
    for (const { html, asText, name } of reports) {
      expect(html, name).not.toMatch(/https?:|src=|@import/);
      expect(html, name).not.toMatch(/⟨|undefined|NaN|\*\*/);
      expect(asText?.text ?? '', name).not.toMatch(/⟨|undefined|NaN|\^|~/);
    }
  });
});

describe('the truth of the invented reports', () => {
  test('names each cell once', () => {
    for (const { truth, name } of reports) {
      const names = [...truth.values, ...truth.conflicts].map(cellName);
      expect(
        names.filter((each, at) => names.indexOf(each) !== at),
        name
      ).toEqual([]);
    }
  });

  test('keeps the contracts of the facts, keys included', () => {
    for (const { truth, name } of reports)
      for (const { table, key, column, value } of truth.values) {
        const { columns } = factTables[table];
        const contract = Object.entries(columns).filter(([each]) => each === column || each in key);
        expect(contract, `${name} ${table}.${column}`).toHaveLength(1 + Object.keys(key).length);
        for (const [each, { cell }] of contract) {
          const text = each === column ? value : (key[each] ?? '');
          expect(cell.safeParse(text).success, `${name} ${table}.${each} = ${text}`).toBe(true);
        }
      }
  });

  test('obeys the rating rules: questions make the standard, unless the report says that it was raised by one band', () => {
    for (const report of scored) {
      const rules = RULES[report.truth.programme];
      const cells = cellsOf(report);
      for (const { code } of rules.standards.filter(({ basis }) => basis === 'cases')) {
        const codes = rules.questions
          .filter(({ standardCode }) => standardCode === code)
          .map((each) => each.code);
        const derived = rateStandard(rules, code, resultsOf(report, codes)).rating;
        const row = `standard_ratings/standard_code=${code}`;
        const steps = rules.questionBands.map(({ rating }) => rating as string);
        const up = steps.indexOf(cells.get(`${row}/rating`) ?? '') - steps.indexOf(derived ?? '');
        expect(up, `${report.name} ${code}`).toBe(cells.get(`${row}/discretion`) === 'uplift' ? 1 : 0);
      }
    }
  });

  test('obeys the rating rules: standards make the score, and the score with its limit the overall rating', () => {
    for (const report of scored) {
      const rules = RULES[report.truth.programme];
      const cells = cellsOf(report);
      const ratings = rules.standards.map(({ code }) => [
        code,
        cells.get(`standard_ratings/standard_code=${code}/rating`)
      ]);
      const overall = rateOverall(rules, Object.fromEntries(ratings) as Record<string, StandardRating>);
      expect(overall.rating, report.name).toBe(cells.get('inspections//overall_rating'));
      expect(String(overall.sum), report.name).toBe(
        cells.get('inspections//overall_score') ?? String(overall.sum)
      );
    }
  });

  test('has every rating of the scale among overall ratings, a limited one, and some that were raised', () => {
    const values = scored.flatMap((report) => [...cellsOf(report)]);
    const overall = new Set(
      values.filter(([cell]) => cell === 'inspections//overall_rating').map(([, value]) => value)
    );
    expect([...overall].sort()).toEqual(['Good', 'Inadequate', 'Outstanding', 'Requires improvement']);
    expect(values.filter(([, value]) => value === 'uplift').length).toBeGreaterThan(5);
    const limited = scored
      .filter(({ traps }) => traps.includes('resettlement-limit'))
      .map((report) => cellsOf(report));
    expect(
      limited.map((cells) => [
        cells.get('standard_ratings/standard_code=4.1/rating'),
        cells.get('inspections//overall_rating')
      ])
    ).toEqual([
      ['Inadequate', 'Good'],
      ['Inadequate', 'Good']
    ]);
  });

  test('has printed contradictions apart, with two values each', () => {
    for (const { traps, truth, name } of reports) {
      expect(truth.conflicts.length, name).toBe(traps.includes('conflict') ? 1 : 0);
      for (const { values } of truth.conflicts) expect(new Set(values).size, name).toBe(2);
    }
  });

  test('refuses the Welsh edition and nothing else', () => {
    expect(reports.filter(({ truth }) => truth.refused !== null).map(({ name }) => name)).toEqual([
      'invented-welsh-edition-wrexham'
    ]);
  });
});

describe('traps', () => {
  const withTrap = (trap: InventedReport['traps'][number]) =>
    reports.filter(({ traps }) => traps.includes(trap));
  test('of glued marks glue them: a percentage or a count has digits of a footnote right behind it', () => {
    expect(withTrap('glued-mark-percentage').filter(({ html }) => !/<td>\d+%\d+<\/td>/.test(html))).toEqual(
      []
    );
    for (const { html, name } of withTrap('glued-mark-count')) expect(html, name).toMatch(/<td>\d{3}<\/td>/);
  });
  test('of wrapped ratings hold a rating of two words in a narrow column', () => {
    for (const { html, name } of withTrap('wrapped-rating'))
      expect(html, name).toMatch(/<td[^>]*>Requires improvement/);
  });
  test('of repeated letters print d twice in one list, and in no other', () => {
    const letters = ({ html }: InventedReport) => (html.match(/(?<=<td>)[a-i](?=\))/g) ?? []).join('');
    for (const report of withTrap('repeated-prompt-letter'))
      expect(letters(report).split('abcdde'), report.name).toHaveLength(2);
    for (const report of reports.filter(({ traps }) => !traps.includes('repeated-prompt-letter')))
      expect(letters(report), report.name).not.toContain('dd');
  });
  test('of glued counts put them before the words of their row', () => {
    const texts = reports.flatMap(({ asText }) =>
      asText?.traps.includes('glued-counts') ? [asText.text] : []
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/^\d{2}Does planning/m);
  });
});

import { describe, expect, it } from 'vitest';
import { ask } from '$lib/engine/ask';
import { standardDrivers } from '$lib/queries/standard-drivers';
import { standardPrompts } from '$lib/queries/standard-prompts';
import { standardQuestions } from '$lib/queries/standard-questions';
import { promptReports } from '$lib/ui/standards/prompt-reports';
import { questionReports } from '$lib/ui/standards/question-marks';
import { factsWarehouse } from './facts-warehouse';

const facts = factsWarehouse();

describe('the key questions of one standard', () => {
  it('say by how far the lowest lies below the next: Harrow 2.2 by 18 points and 2 of 11 cases', async () => {
    const reports = questionReports(await ask(facts.engine, standardQuestions, { code: '2.2' }));
    const harrow = reports.find(({ serviceId }) => serviceId === 'harrow');
    expect(harrow?.gap).toMatchObject({
      points: 18,
      cases: 2,
      lowest: [{ label: 'Keeping other people safe' }]
    });
    expect(harrow).toMatchObject({ rating: 'Good', derived: 'Requires improvement' });
    expect(harrow?.questions[0]?.base).toBe('of all 11 cases of the sample');
    expect(harrow?.questions.map(({ countBasis }) => countBasis)).toContain(
      'only count that fits the percentage'
    );
    expect(harrow?.questions.map(({ few }) => few)).toEqual([null, null, null]);
  });

  it('say what a share is of: the cases it applied to in Peterborough, nothing in Hertfordshire', async () => {
    const reports = questionReports(await ask(facts.engine, standardQuestions, { code: '2.2' }));
    const baseOf = (id: string) => reports.find(({ serviceId }) => serviceId === id)?.questions[2]?.base;
    expect(baseOf('peterborough')).toBe('of the 6 of 8 cases that it applied to');
    expect(baseOf('hertfordshire')).toBe('what the share is of is not said');
  });

  it('never call all of equal questions the driver', async () => {
    const drivers = await ask(facts.engine, standardDrivers, { code: '2.2' });
    const of2018 = drivers.filter(({ programme_id: id }) => id === 'yos-2018');
    expect(of2018.map(({ lowest }) => lowest)).toEqual([0, 0, 1]);
    expect(new Set(of2018.map(({ all_equal }) => all_equal))).toEqual(new Set([1]));
  });

  it('have prompts report by report, lowest first, each with its own base', async () => {
    const reports = promptReports(await ask(facts.engine, standardPrompts, { code: '3.3' }));
    expect(reports.map(({ serviceId }) => serviceId).sort()).toEqual(['harrow', 'peterborough']);
    for (const { prompts, bases } of reports) {
      const shares = prompts.map(({ share }) => share ?? Infinity);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(bases.length).toBeGreaterThan(0);
    }
    const harrow = reports.find(({ serviceId }) => serviceId === 'harrow');
    expect(harrow?.prompts[0]).toMatchObject({ result: '21 % of 14 cases', interval: null });
    expect(harrow?.bases.join(' ')).toContain('whole sample');
  });
});

import { describe, expect, it } from 'vitest';
import type { AreaNames } from '../../../../src/build/read/find/areas';
import { findContextFacts } from '../../../../src/build/read/find/context-facts';
import { FACT_LABELS, isFactLabel } from '../../../../src/build/read/find/fact-labels';
import { pairsIn } from '../../../../src/build/read/find/pairs';
import { passages, sourceOf } from '../invented';

const names: AreaNames = { serviceId: 'nowhere', serviceNames: ['Nowhere'], regions: ['Elsewhere'] };
const readings = (text: string) =>
  findContextFacts(pairsIn(passages(text), isFactLabel), sourceOf(text), names);
/** What is read in an invented text, "fact column value", without labels; a "~" before what is in doubt. */
const read = (text: string) =>
  readings(text)
    .filter(({ column }) => column !== 'label')
    .map(({ key, column, value, doubt }) => `${doubt ? '~' : ''}${key['fact_id']} ${column} ${value}`);
const values = (text: string) => read(text).filter((line) => line.includes(' value '));

const caseload = 'Percentage of current caseload';

describe('contextual facts', () => {
  it.each([
    ['252\tTotal population Nowhere', 'population value 252'],
    ['252\tTotal youth population (10–17 years) in Nowhere', 'population_10_17 value 252'],
    ['252\tTotal black and minority ethnic youth population', 'population_10_17_bame value 252'],
    ['32\tTotal current caseload: community sentences', 'caseload_community value 32'],
    ['2\tTotal current caseload in custody', 'caseload_custody value 2'],
    ['0\tTotal current caseload on licence', 'caseload_licence value 0'],
    ['9\tTotal current caseload: out-of-court disposals', 'caseload_oocd value 9'],
    ['4\tTotal current caseload: youth caution', 'caseload_youth_caution value 4'],
    ['4\tTotal current caseload: youth conditional caution', 'caseload_youth_conditional_caution value 4'],
    ['7\tTotal current caseload: community resolution', 'caseload_community_resolution value 7'],
    ['£963,204\tTotal spend in previous financial year', 'spend_previous_year value 963204'],
    ['£900,000\tTotal projected budget for current financial year', 'budget_current_year value 900000'],
    ['28.6\tTotal staff headcount (full-time equivalent)', 'staff_fte value 28.6'],
    ['12.5%\tVacancy rate', 'vacancy_rate value 12.5'],
    ['8%\tProportion of current caseload ‘Looked After Children’', 'looked_after value 8'],
    [`5%\t${caseload} with child protection plan`, 'child_protection_plan value 5'],
    [`13%\t${caseload} with a child in need plan`, 'child_in_need_plan value 13'],
    [`31%\t${caseload} with mental health issues`, 'mental_health value 31'],
    [`62%\t${caseload} with substance misuse issues`, 'substance_misuse value 62'],
    [`44%\t${caseload} with an education, health and care plan`, 'ehcp value 44'],
    [`44%\t${caseload} with a learning disability`, 'learning_needs value 44'],
    ['18%\tViolence against the person', 'offence_violence value 18'],
    ['9%\tTheft and handling stolen goods', 'offence_theft value 9'],
    ['20%\tChildren aged 16 and under in a PRU or the like', 'pru_16_under value 20'],
    ['40%\tOf those aged 17+ not in education, training or employment', 'neet_17_plus value 40']
  ])('are told by their label: %s', (row, value) => {
    expect(values(row)).toEqual([value]);
  });
  it('are told from labels that only resemble one', () => {
    expect(
      values(
        '12%\tVacancy rate of managers only\n40%\tRobbery of shops\n8\tNumber of practitioners in the police'
      )
    ).toEqual([]);
  });
  it('have the unit of their label, or are not read', () => {
    expect(values(`8\t${caseload} with child protection plan`)).toEqual([]);
    expect(values('8%\tTotal current caseload in custody')).toEqual([]);
    expect(values('963,204\tTotal spend in previous financial year')).toEqual([]);
  });
  it('may be nought without the sign', () => {
    expect(values(`0\t${caseload} aged 16 and under not in school`)).toEqual([
      'not_in_school_16_under value 0'
    ]);
  });
  it('do not take offences of cases that no court heard for those of court cases', () => {
    const table = (heading: string) => `${heading}:\n\nRobbery\t31%`;
    expect(values(table('For children subject to court disposals'))).toEqual(['offence_robbery value 31']);
    expect(values(table('For children subject to out-of-court disposals'))).toEqual([]);
  });
  it('have no two labels for one fact', () => {
    const ids = FACT_LABELS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a figure with a footnote mark glued to it', () => {
  const note = '\n\n¹⁵ Data supplied by the service.';
  it('loses the mark where it is too large for what it counts, and stays in doubt', () => {
    expect(values(`Average caseload per case manager\t815${note}`)).toEqual([
      '~caseload_per_manager value 8'
    ]);
  });
  it('keeps its figures, in doubt, where it may be as large', () => {
    expect(values(`Total current caseload in custody\t315${note}`)).toEqual(['~caseload_custody value 315']);
    expect(values('Average caseload per case manager\t815')).toEqual(['~caseload_per_manager value 815']);
  });
  it('is suspected only where it is larger than such a figure can be', () => {
    const managers = (n: number) => values(`Average caseload per case manager\t${n}`);
    expect([managers(60), managers(61)]).toEqual([
      ['caseload_per_manager value 60'],
      ['~caseload_per_manager value 61']
    ]);
  });
  it('is not suspected where no note has such a mark', () => {
    expect(values('Average caseload per case manager\t8')).toEqual(['caseload_per_manager value 8']);
    expect(values('Total current caseload in custody\t315')).toEqual(['caseload_custody value 315']);
  });
});

describe('a share printed beside a count', () => {
  const text = (share: string) => `2,000\tTotal population Nowhere\n${share}\tTotal youth population`;
  const label = (share: string) =>
    readings(text(share)).find(({ key, column }) => key['fact_id'] === 'youth_share' && column === 'label')
      ?.value;

  it('is a fact of its own', () => {
    expect(values(text('188 (9.4%)'))).toEqual([
      'population value 2000',
      'population_10_17 value 188',
      'youth_share value 9.4'
    ]);
    expect(values(text('188'))).toHaveLength(2);
  });
  it('is said to differ from what the counts give only where it does', () => {
    expect(label('188 (9.4%)')).toBe('Youth share of population, as printed');
    expect(label('188 (9%)')).toBe('Youth share of population, as printed');
    expect(label('188 (9.3%)')).toBe('Youth share of population, as printed (the printed counts give 9.4)');
  });
});

describe('the time that a fact is of', () => {
  const dates = (text: string) => read(text).filter((line) => line.includes('as_of'));
  const population = '2,000\tTotal population Nowhere';

  it('is told by a note on what it counts', () => {
    expect(dates(`${population}\n\n¹ An Office. (2019). UK population estimates, mid-2018.`)).toEqual([
      'population as_of 2018'
    ]);
    expect(
      dates('3\tTotal current caseload in custody\n\n¹ Caseload supplied by the service on 4 March 2019.')
    ).toEqual(['caseload_custody as_of 2019-03-04']);
    expect(
      dates('17\tTotal black and minority ethnic youth population\n\n¹ An Office, Census data of 2011.')
    ).toEqual(['population_10_17_bame as_of 2011']);
  });
  it('is not told by a note on other things, by two notes, or less exactly than to the day for a caseload', () => {
    expect(dates(`${population}\n\n¹ Some other estimates, mid-2018.`)).toEqual([]);
    expect(
      dates(`${population}\n\n¹ Population estimates, mid-2018.\n\n² Population estimates, mid-2016.`)
    ).toEqual([]);
    expect(dates('3\tTotal current caseload in custody\n\n¹ Caseload as of March 2019.')).toEqual([]);
    expect(
      dates('8\tAverage caseload per case manager\n\n¹ Caseload supplied by the service on 4 March 2019.')
    ).toEqual([]);
  });
});

/** A contextual fact that reports print in a table, by the words of its label. */
export interface FactLabel {
  id: string;
  /** What is counted, in our words. */
  label: string;
  unit: string;
  pattern: RegExp;
}

const CASELOAD = String.raw`(?:percentage|proportion|%) of (?:the )?(?:current )?caseload`;

/** Contextual facts by label; the first that fits holds. */
export const FACT_LABELS: readonly FactLabel[] = [
  {
    id: 'population',
    label: 'Total population',
    unit: 'people',
    pattern: /^total population\b(?!.*(?:youth|aged 10|10 ?(?:-|to) ?17))/
  },
  {
    id: 'population_10_17_bame',
    label: 'Black and minority ethnic youth population',
    unit: 'people',
    pattern: /^total (?:bame|black(?:, asian)? and minority ethnic) youth population/
  },
  { id: 'population_10_17', label: 'Youth population', unit: 'people', pattern: /^total youth population/ },
  {
    id: 'caseload_community',
    label: 'Caseload: community sentences',
    unit: 'children',
    pattern: /caseload:? community sentences?/
  },
  {
    id: 'caseload_custody',
    label: 'Caseload: in custody',
    unit: 'children',
    pattern: /caseload:? (?:of children )?in custody/
  },
  {
    id: 'caseload_licence',
    label: 'Caseload: on licence',
    unit: 'children',
    pattern: /caseload:? (?:of children )?on licence/
  },
  {
    id: 'caseload_youth_conditional_caution',
    label: 'Caseload: youth conditional caution',
    unit: 'children',
    pattern: /caseload:? youth conditional cautions?/
  },
  {
    id: 'caseload_youth_caution',
    label: 'Caseload: youth caution',
    unit: 'children',
    pattern: /caseload:? youth cautions?/
  },
  {
    id: 'caseload_community_resolution',
    label: 'Caseload: community resolution or other out-of-court disposal',
    unit: 'children',
    pattern: /caseload:? community resolutions?/
  },
  {
    id: 'caseload_oocd',
    label: 'Caseload: out-of-court disposals',
    unit: 'children',
    pattern: /caseload:? out-of-court disposals?/
  },
  {
    id: 'spend_previous_year',
    label: 'Total spend, previous financial year',
    unit: 'GBP',
    pattern: /^total spend in (?:the )?previous financial year/
  },
  {
    id: 'budget_current_year',
    label: 'Projected budget, current financial year',
    unit: 'GBP',
    pattern: /^total projected budget/
  },
  {
    id: 'staff_fte',
    label: 'Staff headcount',
    unit: 'FTE',
    pattern: /^total (?:staff )?headcount|^total staff headcount/
  },
  {
    id: 'practitioners',
    label: 'Youth justice practitioners',
    unit: 'as printed',
    pattern: /^(?:total number of )?youth justice practitioners/
  },
  {
    id: 'vacancy_rate',
    label: 'Vacancy rate',
    unit: '%',
    pattern: /^(?:total )?vacancy rate(?!.*(?:manager|practitioner)s?\b.*only)/
  },
  {
    id: 'caseload_per_manager',
    label: 'Average caseload per case manager',
    unit: 'children per FTE',
    pattern: /^average caseload per case manager/
  },
  {
    id: 'sickness_days',
    label: 'Average annual working days lost to sickness',
    unit: 'days',
    pattern: /^average annual working days (?:lost to )?sickness/
  },
  {
    id: 'mental_health',
    label: 'Caseload with mental health issues',
    unit: '%',
    pattern: new RegExp(`^${CASELOAD} with mental health`)
  },
  {
    id: 'substance_misuse',
    label: 'Caseload with substance misuse issues',
    unit: '%',
    pattern: new RegExp(`^${CASELOAD} with substance misuse`)
  },
  {
    id: 'learning_needs',
    label: 'Caseload with learning disability or difficulty or an education, health and care plan',
    unit: '%',
    pattern: new RegExp(`^${CASELOAD} with (?:an? )?learning (?:disability|difficult)`)
  },
  {
    id: 'ehcp',
    label: 'Caseload with an education, health and care plan',
    unit: '%',
    pattern: new RegExp(`^${CASELOAD} with (?:an? )?education,? health and care plan`)
  },
  {
    id: 'looked_after',
    label: 'Caseload looked after',
    unit: '%',
    pattern: new RegExp(`^${CASELOAD} ["']?looked after`)
  },
  {
    id: 'child_protection_plan',
    label: 'Caseload with child protection plan',
    unit: '%',
    pattern: new RegExp(`^${CASELOAD} with (?:a )?child protection plan`)
  },
  {
    id: 'child_in_need_plan',
    label: 'Caseload with child in need plan',
    unit: '%',
    pattern: new RegExp(`^${CASELOAD} with (?:a )?child in need plan`)
  },
  {
    id: 'not_in_school_16_under',
    label: 'Caseload aged 16 and under not in school, PRU or alternative education',
    unit: '%',
    pattern: /aged 16 and under not in school/
  },
  {
    id: 'pru_16_under',
    label: 'Aged 16 and under in a PRU or alternative education',
    unit: '%',
    pattern: /aged 16 and under in a (?:pru|pupil referral unit)/
  },
  {
    id: 'neet_17_plus',
    label: 'Caseload aged 17 or over not in education, training or employment',
    unit: '%',
    pattern: /aged 17\s?\+ not in education/
  },
  {
    id: 'offence_violence',
    label: 'Inspected court cases: violence against the person',
    unit: '%',
    pattern: /^violence against the person$/
  },
  { id: 'offence_robbery', label: 'Inspected court cases: robbery', unit: '%', pattern: /^robbery$/ },
  {
    id: 'offence_theft',
    label: 'Inspected court cases: theft and handling',
    unit: '%',
    pattern: /^theft and handling(?: stolen goods)?$/
  }
];

/** Whether words begin as a label of one of these facts. */
export function isFactLabel(words: string): boolean {
  const label = words.trim().toLowerCase();
  return FACT_LABELS.some(({ pattern }) => pattern.test(label));
}

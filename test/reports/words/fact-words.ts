/** A fact's id and the words beside its value. */
export type FactWords = readonly [id: string, words: string];

/** Caseload by disposal, in the reports with counts. */
export const DISPOSALS: readonly FactWords[] = [
  ['caseload_community', 'Total current caseload: community sentences'],
  ['caseload_custody', 'Total current caseload in custody'],
  ['caseload_licence', 'Total current caseload on licence'],
  ['caseload_youth_caution', 'Total current caseload: youth caution'],
  ['caseload_youth_conditional_caution', 'Total current caseload: youth conditional caution'],
  [
    'caseload_community_resolution',
    'Total current caseload: community resolution or other out-of-court disposal'
  ]
];

/** Caseload, in the reports under the standards of 2021, with the most that is drawn. */
export const CASELOAD: readonly (readonly [...FactWords, most: number])[] = [
  ['caseload_community', 'Total current caseload: community sentences', 90],
  ['caseload_custody', 'Total current caseload in custody', 6],
  ['caseload_licence', 'Total current caseload on licence', 3],
  ['caseload_oocd', 'Total current caseload: out-of-court disposals', 80]
];

/** Education and child protection, in per cent. */
export const STATUS: readonly FactWords[] = [
  ['looked_after', 'Proportion of current caseload ‘Looked After Children’'],
  ['child_protection_plan', 'Percentage of current caseload with child protection plan'],
  ['child_in_need_plan', 'Percentage of current caseload with child in need plan'],
  [
    'not_in_school_16_under',
    'Percentage of current caseload aged 16 and under not in school/pupil referral unit/alternative education'
  ],
  [
    'pru_16_under',
    'Percentage of children aged 16 and under in a pupil referral unit or alternative education'
  ],
  ['neet_17_plus', 'Percentage of current caseload aged 17+ not in education, training or employment']
];

/** Offences of the court cases inspected, in per cent. */
export const OFFENCES: readonly FactWords[] = [
  ['offence_violence', 'Violence against the person'],
  ['offence_robbery', 'Robbery'],
  ['offence_theft', 'Theft and handling stolen goods']
];

/** Money, in pounds. */
export const MONEY: readonly FactWords[] = [
  ['spend_previous_year', 'Total spend in previous financial year'],
  ['budget_current_year', 'Total projected budget current for financial year']
];

/** Staff: unit, and the highest value drawn with its decimals. */
export const STAFF: readonly (readonly [...FactWords, unit: string, most: number, digits: number])[] = [
  ['staff_fte', 'Total staff headcount (full-time equivalent (FTE))', 'FTE', 70, 1],
  [
    'practitioners',
    'Youth justice practitioners (including seconded probation practitioner)',
    'as printed',
    30,
    0
  ],
  ['vacancy_rate', 'Vacancy rate (total unfilled posts as percentage of total staff headcount)', '%', 18, 0],
  ['caseload_per_manager', 'Average caseload per case manager (FTE)', 'children per FTE', 14, 0],
  ['sickness_days', 'Average annual working days sickness (all staff)', 'days', 12, 2]
];

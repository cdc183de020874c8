/** Sections with their criteria, as the reports number and name them. */
export const SECTIONS = [
  {
    code: '1',
    title: '1. ASSESSMENT AND SENTENCE PLANNING',
    criteria: [
      ['1.1', 'Risk of Harm to others (RoH)'],
      ['1.2', 'Likelihood of Reoffending'],
      ['1.3', 'Safeguarding']
    ]
  },
  {
    code: '2',
    title: '2. DELIVERY AND REVIEW OF INTERVENTIONS',
    criteria: [
      ['2.1', 'Protecting the public by minimising Risk of Harm to others (RoH)'],
      ['2.2', 'Reducing the Likelihood of Reoffending'],
      ['2.3', 'Safeguarding the child or young person']
    ]
  },
  {
    code: '3',
    title: '3. OUTCOMES',
    criteria: [
      ['3.1', 'Achievement of outcomes'],
      ['3.2', 'Sustaining outcomes']
    ]
  }
] as const;

/** Headline themes: code in the facts, name in the foreword's table, name in the summary. */
export const HEADLINES = [
  ['safeguarding', '‘Safeguarding’ work', 'Safeguarding score:'],
  ['risk-of-harm', '‘Risk of Harm to others’ work', 'Public Protection – Risk of Harm score:'],
  [
    'likelihood-of-reoffending',
    '‘Likelihood of Reoffending’ work',
    'Public Protection – Likelihood of Reoffending score:'
  ]
] as const;

/** How much improvement a score asks for; where one ends and the next begins is invented. */
export function commentOn(pct: number): string {
  if (pct >= 75) return 'MINIMUM';
  if (pct >= 55) return 'MODERATE';
  return pct >= 35 ? 'SUBSTANTIAL' : 'DRASTIC';
}

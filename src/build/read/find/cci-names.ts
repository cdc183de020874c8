import type { CCI_LEVELS } from '$lib/data/words';

/** A score of a Core Case Inspection: what it is called in the facts, and how its heading begins in a report. */
export interface CciScore {
  level: (typeof CCI_LEVELS)[number];
  code: string;
  label: string;
  heading: RegExp;
}

/** A headline theme, with how its row in the table of comparison begins. */
export interface CciHeadline extends CciScore {
  row: RegExp;
}

/** The three headline themes. */
export const CCI_HEADLINES: readonly CciHeadline[] = [
  {
    level: 'headline',
    code: 'safeguarding',
    label: 'Safeguarding',
    heading: /^safeguarding score\b/,
    row: /safeguarding/i
  },
  {
    level: 'headline',
    code: 'risk-of-harm',
    label: 'Risk of Harm to others',
    heading: /^(?:public protection\W+)?risk of harm (?:to others )?score\b/,
    row: /risk of harm/i
  },
  {
    level: 'headline',
    code: 'likelihood-of-reoffending',
    label: 'Likelihood of Reoffending',
    heading: /^(?:public protection\W+)?likelihood of reoffending score\b/,
    row: /likelihood of reoffending|less likely to reoffend/i
  }
];

/** The three sections. */
export const CCI_SECTIONS: readonly CciScore[] = [
  {
    level: 'section',
    code: '1',
    label: 'Assessment and sentence planning',
    heading: /^1\s?\.?\s+assessment and sentence planning\b/
  },
  {
    level: 'section',
    code: '2',
    label: 'Delivery and review of interventions',
    heading: /^2\s?\.?\s+delivery and review of interventions\b/
  },
  { level: 'section', code: '3', label: 'Outcomes', heading: /^3\s?\.?\s+outcomes\b/ }
];

const criterion = (code: string, label: string, begins: string): CciScore => ({
  level: 'criterion',
  code,
  label,
  heading: new RegExp(`^${code.replace('.', '\\s?\\.\\s?')}\\.?\\s+${begins}`)
});

/** The eight criteria. */
export const CCI_CRITERIA: readonly CciScore[] = [
  criterion('1.1', 'Risk of Harm to others', 'risk of harm'),
  criterion('1.2', 'Likelihood of Reoffending', 'likelihood of reoffending'),
  criterion('1.3', 'Safeguarding', 'safeguarding'),
  criterion('2.1', 'Minimising Risk of Harm to others', '(?:protecting the public|minimising|risk of harm)'),
  criterion('2.2', 'Reducing the Likelihood of Reoffending', '(?:reducing|likelihood)'),
  criterion('2.3', 'Safeguarding the child or young person', 'safeguarding'),
  criterion('3.1', 'Achievement of outcomes', 'achievement of outcomes'),
  criterion('3.2', 'Sustaining outcomes', 'sustaining outcomes')
];

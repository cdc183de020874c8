import { describe, expect, it } from 'vitest';
import { labelOf } from '../../../../src/build/read/find/sqs-labels';
import { proportionsIn } from '../../../../src/build/read/find/sqs-proportion';
import { known } from '../invented';

const SECTIONS = {
  reoffending: 'Reducing reoffending',
  publicly: 'Protecting the public',
  child: 'Protecting the child or young person',
  served: 'Ensuring that the sentence is served'
} as const;

/** Labels of all proportions of a sentence; those without a name as "?". */
function labels(section: keyof typeof SECTIONS, sentence: string): string[] {
  const all = proportionsIn(sentence);
  return all.map((one, i) => {
    const { label, known: named } = labelOf(SECTIONS[section], sentence, one, all[i + 1]?.index);
    return named ? label : '?';
  });
}

describe('the name of a finding', () => {
  it.each([
    [
      'reoffending',
      'Most first assessments were sound.',
      'Initial assessment of the likelihood of reoffending thorough'
    ],
    ['reoffending', 'Most assessments were reviewed.', 'Assessment reviewed well enough (relevant cases)'],
    [
      'reoffending',
      'Most plans were sound.',
      'Plan to reduce reoffending in place and sufficient: community'
    ],
    ['reoffending', 'Most plans were reviewed.', 'Plans reviewed well enough'],
    ['publicly', 'The risk of harm was assessed in most cases.', 'Risk of harm assessed well'],
    ['publicly', 'Most plans were sound.', 'Plan to protect the public sufficient: community'],
    [
      'publicly',
      'Reviews were sound in most cases.',
      'Reviews of assessments and plans good enough: community'
    ],
    [
      'publicly',
      'Victims were kept from harm in most cases.',
      'Risk of harm to identified victims managed well (relevant cases)'
    ],
    ['child', 'Most assessments were sound.', 'Safeguarding and vulnerability assessed sufficiently'],
    ['child', 'Most plans were sound.', 'Plans sufficient'],
    ['child', 'Most plans were reviewed.', 'Reviews good enough (relevant cases)'],
    ['served', 'Diversity was thought of in most cases.', 'Attention to barriers and diversity at the start'],
    ['served', 'Health was thought of in most cases.', 'Attention to health and well-being (relevant cases)'],
    ['served', 'Most children complied.', 'Child or young person complied'],
    ['served', 'Most children were well engaged.', 'High level of engagement']
  ] as const)('goes by section and topic: %s, %s', (section, sentence, label) => {
    expect(labels(section, sentence)).toEqual([label]);
  });
  it('is one that the facts use already', () => {
    const used = new Set(known.facts.tables.sqs_findings.rows.map(({ finding }) => finding));
    for (const sentence of ['Most plans were sound.', 'Most plans were reviewed.'])
      for (const section of ['reoffending', 'publicly', 'child'] as const)
        for (const label of labels(section, sentence)) expect(used).toContain(label);
  });
  it('is left to a person where the topic is none of the section', () => {
    expect(labels('served', 'Most plans were sound.')).toEqual(['?']);
    expect(labels('child', 'Most children complied.')).toEqual(['?']);
    const sentence = 'Most children complied.';
    const [one] = proportionsIn(sentence);
    expect(one && labelOf(SECTIONS.child, sentence, one)).toEqual({
      label: `${SECTIONS.child}: finding without a name`,
      known: false
    });
  });
});

describe('plans in custody and in the community', () => {
  const [community, custody] = ['community', 'custody'].map(
    (where) => `Plan to reduce reoffending in place and sufficient: ${where}`
  );

  it('are told apart by the words that stand with each proportion', () => {
    expect(
      labels('reoffending', 'Most plans were sound in the community and half of the plans in custody.')
    ).toEqual([community, custody]);
    expect(
      labels('reoffending', 'Half of the plans in custody were sound; most plans in the community were.')
    ).toEqual([custody, community]);
  });
  it('are of custody where the words before the proportion say so and none says the community', () => {
    expect(labels('reoffending', 'In custody, plans were sound in most cases.')).toEqual([custody]);
    expect(labels('publicly', 'For those in detention, most plans were sound.')).toEqual([
      'Plan to protect the public sufficient: custody'
    ]);
  });
  it('are not mixed over a semicolon or a "but"', () => {
    expect(
      labels('reoffending', 'Most plans were sound; in custody, half of the cases had been assessed.')
    ).toEqual([community, 'Initial assessment of the likelihood of reoffending thorough']);
  });
});

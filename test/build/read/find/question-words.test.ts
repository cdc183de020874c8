import { describe, expect, it } from 'vitest';
import { askedAbout, codeOf } from '../../../../src/build/read/find/question-words';
import { known } from '../invented';

const questionsOf = (programme: string) => known.rules.get(programme)?.questions ?? [];

/** Names by which reports of different years call the person. */
const CHILDREN = ['the child', 'the child or young person', 'the young person'];
/** Each key question in wordings of different years, without code and domain; `%` stands for the person. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  '1.1': [
    "Does assessment analyse sufficiently and well how to support %'s desistance?",
    'Does the assessment sufficiently analyse how to support desistance?',
    "Do assessments sufficiently analyse how to support %'s desistance?"
  ],
  '1.2': [
    'Does assessment analyse sufficiently and well how to keep % safe?',
    'Do assessments sufficiently analyse how to keep that child safe?',
    'Does the assessment sufficiently analyse how to keep % safe?'
  ],
  '1.3': [
    'Does assessment analyse sufficiently and well how to keep other people safe?',
    'Does the assessment sufficiently analyse how to keep others safe?'
  ],
  '2.1': [
    "Does planning keep a sufficient focus on supporting %'s desistance?",
    "Does planning focus on supporting %'s desistance?",
    "Does the planning focus sufficiently on supporting %'s desistance?"
  ],
  '2.2': [
    'Does planning keep a sufficient focus on keeping % safe?',
    'Does planning focus on keeping % safe?'
  ],
  '2.3': [
    'Does planning keep a sufficient focus on keeping other people safe?',
    'Does planning focus on keeping other people safe?'
  ],
  '3.1': [
    "Does the implementation and delivery of services serve effectively to support %'s desistance?",
    "Does service delivery effectively support %'s desistance?",
    "Does delivery of services support %'s desistance?"
  ],
  '3.2': [
    'Does the implementation and delivery of services serve effectively to support the safety of %?',
    'Does service delivery effectively support the safety of %?',
    'Does service delivery effectively keep % safe?'
  ],
  '3.3': [
    'Does the implementation and delivery of services serve effectively to support the safety of other people?',
    'Does service delivery effectively keep other people safe?'
  ],
  '4.1': [
    "Does reviewing keep a sufficient focus on supporting %'s desistance?",
    "Does reviewing effectively support %'s desistance?"
  ],
  '4.2': [
    'Does reviewing keep a sufficient focus on keeping % safe?',
    'Does the reviewing focus sufficiently on keeping % safe?'
  ],
  '4.3': [
    'Does reviewing keep a sufficient focus on keeping other people safe?',
    'Does reviewing effectively support the safety of other people?'
  ]
};
const JOINT: Readonly<Record<string, readonly string[]>> = {
  '3.4.1': [
    "Are the YOS's recommendations well-informed and made for the child, supporting joint decision-making?",
    'Are the YOT’s recommendations well informed, so that they support a joint decision?',
    "Are the service's recommendations sufficiently well-informed to support joint decisions?"
  ],
  '3.4.2': [
    'Does the YOS work well with the police in carrying out the disposal?',
    'Does the service work well with the police in implementing what was decided?'
  ]
};
const worded = (questions: readonly string[]) =>
  questions.flatMap((question) =>
    question.includes('%') ? CHILDREN.map((child) => question.replace('%', child)) : [question]
  );
const read = (question: string, domain: string | null, programme: string) => {
  const asked = askedAbout(question);
  return asked && codeOf(asked, domain, questionsOf(programme));
};

describe.each(['yos-2018', 'yjs-2021'])('every key question of %s', (programme) => {
  const codes = questionsOf(programme).map(({ code }) => code);
  const cases = codes.map((code) => [code, worded(JOINT[code] ?? ASKED[code.slice(2)] ?? [])] as const);

  it.each(cases)('is told by its words under its domain, however it was worded: %s', (code, questions) => {
    expect(questions.length).toBeGreaterThan(1);
    expect(questions.map((question) => [question, read(question, code.slice(0, 1), programme)])).toEqual(
      questions.map((question) => [question, code])
    );
  });
});

describe('a question', () => {
  it('is told the same with its code before it, in capitals, or with curled quotes', () => {
    for (const question of [
      '2.1.3. Does assessment analyse sufficiently and well how to keep other people safe?',
      'DOES ASSESSMENT ANALYSE SUFFICIENTLY AND WELL HOW TO KEEP OTHER PEOPLE SAFE?'
    ])
      expect(read(question, '2', 'yos-2018')).toBe('2.1.3');
    expect(
      read('Does planning keep a sufficient focus on supporting the child’s desistance?', '3', 'yos-2018')
    ).toBe('3.2.1');
  });
  it('has no code where the programme does not ask it', () => {
    const reviewing = 'Does reviewing keep a sufficient focus on keeping other people safe?';
    expect([read(reviewing, '2', 'yos-2018'), read(reviewing, '3', 'yos-2018')]).toEqual(['2.4.3', null]);
    for (const question of [...(JOINT['3.4.1'] ?? []), ...(JOINT['3.4.2'] ?? [])])
      expect(read(question, '3', 'yjs-2021')).toBeNull();
  });
  it('has no code outside of a domain, unless it is one of joint working, which one domain alone has', () => {
    expect(
      read('Does assessment analyse sufficiently and well how to keep other people safe?', null, 'yos-2018')
    ).toBe(null);
    expect(read(JOINT['3.4.2']?.[0] ?? '', null, 'yos-2018')).toBe('3.4.2');
  });
});

describe('a question that is not a key question', () => {
  it.each([
    'Does assessment name and weigh all risks to the safety and wellbeing of the child?',
    'Does assessment analyse what would promote the safety and wellbeing of the child?',
    'Does assessment draw on available sources of information, and involve other agencies where needed?',
    'Does assessment sufficiently analyse diversity issues?',
    'Does assessment focus on strengths and protective factors of the child?',
    'Does planning name services that would support desistance, in good order?',
    'Does planning promote the safety of other people, with a sufficient look at what may go wrong?',
    'Does planning set out what is to promote the safety of other people?',
    'Does planning promote the safety and wellbeing of the child, with all risks in view?',
    'Is enough attention given to how to keep other people safe?',
    'Is what other organisations do in keeping the child safe well-coordinated?',
    'Are the delivered services sufficient to manage the risk of harm to other people?',
    'Is enough done for the protection of victims?',
    'Does reviewing see and follow changes in what is linked to desistance?',
    'Does reviewing lead to changes of the plan where these support desistance?',
    'Does the leadership of the service support its staff to keep other people safe?',
    'Do the staff of the service have the skills to keep the child safe?',
    'Are timely recommendations made by the panel?',
    'Does the YOS work effectively with the courts?'
  ])('is not taken for one: %s', (question) => {
    expect(askedAbout(question)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { walkResults } from '../../../../src/build/read/find/walk-results';
import { known, passages } from '../invented';

const samples: Record<string, number> = { '2': 8, '3': 5 };

/** What the walk reads in an invented text: "code[/prompt] yes/base pct", a "~" before what is in doubt. */
function read(text: string, programme = 'yos-2018'): string[] {
  const questions = known.rules.get(programme)?.questions ?? [];
  return walkResults(passages(text, programme), questions, (domain) => samples[domain] ?? null).answered.map(
    ({ question, prompt, result }) =>
      `${result.doubt ? '~' : ''}${question}${prompt === null ? '' : `/${prompt}`} ${result.yes ?? '-'}/${result.base ?? '-'} ${result.pct ?? '-'}`
  );
}

const A1 = "Does assessment look well at how to support the child's desistance?";
const A2 = 'Does assessment analyse sufficiently and well how to keep the child safe?';
const A3 = 'Does assessment analyse sufficiently and well how to keep other people safe?';
const P1 = "Does planning keep a sufficient focus on supporting the child or young person's desistance?";
const P2 = 'Does planning keep a sufficient focus on keeping the child or young person safe?';
const P3 = 'Does planning keep a sufficient focus on keeping other people safe?';
const first = A1.replace('look well at', 'sufficiently analyse');

describe('figures beside key questions', () => {
  it('are percentages in a table', () => {
    expect(read(`2.1. Assessment\n\n\t% 'Yes'\n${first}\t91%\n${A2}\t82%\n${A3}\t7%`)).toEqual([
      '2.1.1 -/- 91',
      '2.1.2 -/- 82',
      '2.1.3 -/- 7'
    ]);
  });
  it('are two counts in the order of the header, whichever it is', () => {
    expect(read(`2.1. Assessment\n\n\tRelevant cases\tNumber 'Yes'\n${first}\t8\t7\n${A2}\t8\t8`)).toEqual([
      '2.1.1 7/8 -',
      '2.1.2 8/8 -'
    ]);
    expect(read(`2.1. Assessment\n\n\tNumber 'Yes'\tRelevant cases\n${first}\t7\t8`)).toEqual([
      '2.1.1 7/8 -'
    ]);
  });
  it('are in doubt without a header, unless they are the same', () => {
    expect(read(`2.1. Assessment\n\n${first}\t8\t7\n${A2}\t8\t8`)).toEqual(['~2.1.1 7/8 -', '2.1.2 8/8 -']);
  });
  it('may be written as one of another', () => {
    expect(read(`2.1. Assessment\n\n${first}\t7 of 8\n${A2}\t6 of 8 (75%)`)).toEqual([
      '2.1.1 7/8 -',
      '2.1.2 6/8 75'
    ]);
  });
  it('keep their percentage when a footnote mark is glued to it', () => {
    expect(read(`2.2. Planning\n\n\t% 'Yes'\n${P3}\t64%20`)).toEqual(['2.2.3 -/- 64']);
  });
  it('are taken apart where counts stand glued before the next question', () => {
    expect(read(`2.2. Planning\n\nRelevant casesNumber 'Yes'${P1}88${P2}87${P3}65`)).toEqual([
      '2.2.1 8/8 -',
      '2.2.2 7/8 -',
      '2.2.3 5/6 -'
    ]);
  });
  it('are in doubt where glued counts stand before their question', () => {
    const out = read(`2.2. Planning\n\n\tRelevant cases\tNumber 'Yes'\n\n88${P1}87${P2}65${P3}`);
    expect(out).toEqual(['~2.2.1 8/8 -', '~2.2.2 7/8 -', '~2.2.3 5/6 -']);
  });
  it('are not read where glued figures can be parted in no way that the sample allows', () => {
    expect(read(`2.2. Planning\n\n\tRelevant cases\tNumber 'Yes'\n${P1}\t99`)).toEqual([]);
  });
  it('may stand alone under a question that a page break cut off from them', () => {
    expect(
      read(`2.1. Assessment\n\n\t% 'Yes'\n${first}\t79%\n${A2}\t71%\n\n${A3}\n\n¹ A note at the foot.\n\n86%`)
    ).toEqual(['2.1.1 -/- 79', '2.1.2 -/- 71', '2.1.3 -/- 86']);
  });
  it('go to the domain of their heading, where the same question stands twice', () => {
    const text = `2.1. Assessment (court disposals)\n\n\t% 'Yes'\n${A2}\t82%\n\n3.1. Assessment (out-of-court disposals)\n\n\t% 'Yes'\n${A2}\t60%`;
    expect(read(text)).toEqual(['2.1.2 -/- 82', '3.1.2 -/- 60']);
  });
  it('go by the printed code where there is one', () => {
    expect(
      read(
        `2. Court disposals\n\nStandards and key questions\tRating and % yes\n2.1. Assessment\tGood\n2.1.1. ${first}\t66%`
      )
    ).toEqual(['2.1.1 -/- 66']);
  });
  it('are not taken from the contents, from prose or from an earlier inspection', () => {
    expect(read(`Contents\n\n2.1. Assessment\t18\n${A2}\t19`)).toEqual([]);
    expect(
      read(`2.1. Assessment\n\nIn the survey 64 per cent of staff were content with 3 of 4 courses.`)
    ).toEqual([]);
    expect(read(`Ratings of the previous inspection\n\n2.1. Assessment\n\n\t% 'Yes'\n${A2}\t19%`)).toEqual(
      []
    );
  });
});

describe('figures beside prompts', () => {
  const prompts = ['Is one thing looked at?', 'Is a second thing looked at?', 'Is a third thing looked at?'];
  it('go by order, also where letters repeat', () => {
    const rows = prompts.map((prompt, i) => `${'abb'[i]}) ${prompt}\t${60 + i}%`).join('\n');
    expect(read(`2.1. Assessment\n\n${first}\n${rows}`)).toEqual([
      '2.1.1/0 -/- 60',
      '2.1.1/1 -/- 61',
      '2.1.1/2 -/- 62'
    ]);
  });
  it('have the base that their heading prints', () => {
    const rows = prompts.map((prompt, i) => `${'abc'[i]}) ${prompt}\t${5 + i}`).join('\n');
    expect(read(`2.1. Assessment\n\n${first} (8 relevant cases)\n${rows}`)).toEqual([
      '2.1.1/0 5/8 -',
      '2.1.1/1 6/8 -',
      '2.1.1/2 7/8 -'
    ]);
  });
  it('are none outside of a key question', () => {
    expect(read(`2.1. Assessment\n\na) ${prompts[0]}\t60%`)).toEqual([]);
  });
});

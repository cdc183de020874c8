import type { ScoredProgramme } from '../model/framework';

/** Endings of the three key questions of a standard, by the grammar that its beginning asks for. */
function endings(child: string, form: 'how' | 'ing' | 'safety'): readonly [string, string, string] {
  const desistance = `${child}${child.endsWith('s') ? '’' : '’s'} desistance`;
  if (form === 'how')
    return [`how to support ${desistance}`, `how to keep ${child} safe`, 'how to keep other people safe'];
  if (form === 'ing')
    return [`supporting ${desistance}`, `keeping ${child} safe`, 'keeping other people safe'];
  return [`support ${desistance}`, `support the safety of ${child}`, 'support the safety of other people'];
}

const OPENINGS: Readonly<Record<string, readonly [string, 'how' | 'ing' | 'safety']>> = {
  '2.1': ['Does assessment analyse closely and sufficiently', 'how'],
  '2.2': ['Does planning show a sufficient focus on', 'ing'],
  '2.3': ['Does the implementation and delivery of services serve effectively to', 'safety'],
  '2.4': ['Does reviewing show a sufficient focus on', 'ing'],
  '3.1': ['Does assessment analyse closely and sufficiently', 'how'],
  '3.2': ['Does planning show a sufficient focus on', 'ing'],
  '3.3': ['Does service delivery serve effectively to', 'safety']
};

const JOINT: readonly string[] = [
  'Are the YOS’s recommendations informed and personal enough to support joint decision-making?',
  'Does the YOS work well with the police in carrying out the out-of-court disposal?'
];

/** The words of a key question, in our own wording with the words that tell it. */
export function questionWords(programme: ScoredProgramme, code: string): string {
  const standard = code.slice(0, 3);
  const at = Number(code.slice(4)) - 1;
  const opening = OPENINGS[standard];
  if (!opening) return JOINT[at] ?? '';
  const ending =
    endings(programme === 'yos-2018' ? 'the child or young person' : 'the child', opening[1])[at] ?? '';
  return `${opening[0]} ${ending}?`;
}

/** The words of a prompt, made of our short label for it. */
export function promptWords(label: string): string {
  return `Is enough done about this: ${label.slice(0, 1).toLowerCase()}${label.slice(1)}?`;
}

/** A statement that a key question was answered yes in so many of the cases. */
export function countSentence(programme: ScoredProgramme, code: string, share: string): string {
  const child = programme === 'yos-2018' ? 'the child or young person' : 'the child';
  const aim =
    ['support desistance', `keep ${child} safe`, 'keep other people safe'][Number(code.slice(4)) - 1] ?? '';
  const subject: Readonly<Record<string, string>> = {
    1: 'assessment',
    2: 'planning',
    3: 'service delivery',
    4: 'reviewing'
  };
  const work = subject[code.slice(2, 3)] ?? 'work';
  return `We judged that ${work} did enough to ${aim} in ${share}.`;
}

/** What a standard is about, in our own words. */
export const STANDARD_WORDS: Readonly<Record<string, string>> = {
  '1.1': 'Those who lead the service know what it is for and see that it is done well.',
  '1.2': 'Enough people with the right skills do the work, and somebody looks after them.',
  '1.3': 'Children reach the help of other agencies when they need it.',
  '1.4': 'Places, papers and computers make good work possible.',
  '2.1': 'Assessment rests on what is known and on what the family says.',
  '2.2': 'A plan says what will happen, who does it and by when.',
  '2.3': 'What was planned is done, with the child and not to the child.',
  '2.4': 'Plans follow what changes in a child’s life.',
  '3.1': 'Assessment is in proportion to a disposal outside court.',
  '3.2': 'A plan fits the short time that there is.',
  '3.3': 'What was agreed is done without delay.',
  '3.4': 'Decisions outside court are made together and are written down.',
  '4.1': 'A child who leaves custody has a place to live and something to do.'
};

import type { Random } from '../random';

/** Sentences of our own about services that do not exist; none of them says a rating or a result. */
const SENTENCES: readonly string[] = [
  'The board meets in the town hall every other month and publishes its notes on the same afternoon.',
  'Its chair came from housing and asks plain questions about delays.',
  'Two headteachers joined the board last spring, and exclusions fell afterwards.',
  'Papers reach members five days ahead, which leaves time to read them.',
  'Not every partner sends somebody who can commit money.',
  'The youth magistrate spoke warmly of the written advice that courts receive.',
  'Budgets were agreed for a single year at a time, so posts stayed temporary.',
  'Workers told us that they would recommend the place to a friend.',
  'Newcomers shadow an older colleague for a month before they hold cases alone.',
  'Supervision takes place, though its notes are short.',
  'A speech therapist sits in the same room as the caseworkers on Tuesdays and Thursdays.',
  'Nobody had yet been trained to ask about brain injury.',
  'Volunteers who sit on panels come from all parts of the borough.',
  'The nurse can see a young person within a week of being asked.',
  'Waiting for a place with the mental health team took longest in the winter.',
  'A bus pass scheme lets children reach workshops without asking for fares.',
  'The bicycle workshop is full on most evenings.',
  'Reparation was a choice of eleven projects, among them an allotment and a lifeboat station.',
  'Parents praised workers who telephoned back on the day they promised.',
  'Letters to families avoid abbreviations.',
  'The building by the canal has two entrances, and groups who quarrel are kept apart.',
  'Laptops were replaced in autumn, and the old case system was switched off at Easter.',
  'A report on repeat missing episodes goes to the police each Monday.',
  'Managers read one file of every worker each month and write down what they learn.',
  'Plans from the social worker and from the youth worker said different things about the same home.',
  'One boy told us that his worker had found the right football club before the right course.',
  'Where two agencies visited a family, they had not always told each other.',
  'Victims were asked what they wanted, but seldom told what happened next.',
  'In this case the plan changed after the move to an aunt, and the visits followed.',
  'Contingencies were sometimes a single line.',
  'Files showed who had been consulted and what they had said.',
  'Workers looked beyond the last offence and asked about friends, school and sleep.',
  'Tools for younger teenagers use drawings and cards.',
  'The police officer in the team knows most of the families by name.',
  'Panels outside court sit fortnightly and keep a record of each reason.',
  'A second look at earlier decisions found three that the panel would now take differently.',
  'Housing officers hold two flats for young people who return from custody.',
  'The service could not yet say which help works for girls.',
  'Black children wait longer for a decision, and the board has asked why.',
  'An action plan names an owner and a date for each step.',
  'Leaders shared a draft strategy with workers before they signed it.',
  'Most workers had read the new guidance on exploitation within its first week.',
  'A mentor travels with those who start a job far from home.',
  'The county has many villages and few buses, which makes appointments hard to keep.',
  'A local charity lends its kitchen for cookery lessons.',
  'Feedback forms are short, and their results hang on the wall.',
  'Appointments are moved when a young person sits examinations.',
  'The team keeps a list of interpreters who have worked with children before.'
];

/** A paragraph of our own, of three to six sentences. */
export function paragraph(random: Random): string {
  return random.some(SENTENCES, random.whole(3, 6)).join(' ');
}

/** Items for a list, each one sentence of our own. */
export function items(random: Random, count: number): string[] {
  return random.some(SENTENCES, count);
}

/** Percentages that are no results: what workers and children answered in a survey. */
export function surveySentence(random: Random): string {
  const [a, b, c] = [random.whole(51, 97), random.whole(51, 97), random.whole(51, 97)];
  return (
    `Of the workers who answered our questionnaire, ${a}% found their workload manageable and ${b} per cent had been ` +
    `thanked in the past month; among children, ${c}% called the place easy to reach.`
  );
}

const ACTIONS: readonly string[] = [
  'agree with the police how quickly decisions outside court are made',
  'give the board a yearly picture of what children need',
  'see that every plan says what happens when things go wrong',
  'ask victims again, once the work is over, whether they were heard',
  'train all workers to recognise exploitation',
  'find a second building in the north of the area',
  'review plans whenever a child moves home',
  'write down the reason for each change of priority',
  'share files with social workers in one place',
  'count how long children wait for the mental health team'
];

/** Recommendations, each beginning with its verb. */
export function recommendations(random: Random, count: number): string[] {
  return random.some(ACTIONS, count);
}

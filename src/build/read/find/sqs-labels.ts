import { folded } from '../words/plain';
import type { Proportion } from './sqs-proportion';

/** Name of a finding, in our words; `known` when the sentence fits one that the facts use already. */
export interface FindingLabel {
  label: string;
  known: boolean;
}

interface Topic {
  label: string;
  section: RegExp;
  needs: readonly RegExp[];
  /** Said of cases in custody alone: these words stand with the proportion itself. */
  inCustody?: boolean;
}

const CUSTODY = /\bcustod|\bdetention\b/;
const COMMUNITY = /\bcommunity\b/;
const review = /\breview/;
const plan = /\bplan/;
const assess = /\bassess/;
const reoffending = /^reducing/i;
const publicly = /^protecting the public/i;
const child = /^protecting the child/i;
const served = /^ensuring/i;

/** The names that the facts use, the most particular first. */
const TOPICS: readonly Topic[] = [
  {
    label: 'Plan to reduce reoffending in place and sufficient: custody',
    section: reoffending,
    needs: [plan],
    inCustody: true
  },
  { label: 'Plans reviewed well enough', section: reoffending, needs: [plan, review] },
  {
    label: 'Assessment reviewed well enough (relevant cases)',
    section: reoffending,
    needs: [assess, review]
  },
  {
    label: 'Initial assessment of the likelihood of reoffending thorough',
    section: reoffending,
    needs: [assess]
  },
  {
    label: 'Plan to reduce reoffending in place and sufficient: community',
    section: reoffending,
    needs: [plan]
  },
  {
    label: 'Risk of harm to identified victims managed well (relevant cases)',
    section: publicly,
    needs: [/\bvictim/]
  },
  { label: 'Reviews of assessments and plans good enough: community', section: publicly, needs: [review] },
  {
    label: 'Plan to protect the public sufficient: custody',
    section: publicly,
    needs: [plan],
    inCustody: true
  },
  { label: 'Plan to protect the public sufficient: community', section: publicly, needs: [plan] },
  { label: 'Risk of harm assessed well', section: publicly, needs: [assess] },
  { label: 'Reviews good enough (relevant cases)', section: child, needs: [review] },
  { label: 'Plans sufficient', section: child, needs: [plan] },
  {
    label: 'Safeguarding and vulnerability assessed sufficiently',
    section: child,
    needs: [/\bassess|\bvulnerab/]
  },
  {
    label: 'Attention to barriers and diversity at the start',
    section: served,
    needs: [/\bdivers|\bbarrier/]
  },
  {
    label: 'Attention to health and well-being (relevant cases)',
    section: served,
    needs: [/\bhealth|\bwell-?being/]
  },
  { label: 'Child or young person complied', section: served, needs: [/\bcompl(?:y|ied|iance)/] },
  { label: 'High level of engagement', section: served, needs: [/\bengage|\binvolve/] }
];

/** The clause of a sentence that a proportion belongs to. */
function clauseOf(sentence: string, index: number): { start: number; end: number } {
  const start = Math.max(sentence.lastIndexOf(';', index), sentence.lastIndexOf(', but ', index), 0);
  const end = sentence.indexOf(';', index);
  return { start, end: end < 0 ? sentence.length : end };
}

/**
 * Names the finding that a sentence of a section gives; a name made of the section alone has to be put right by a person.
 * @param next where the next proportion of the sentence stands; what lies between is said of this one
 */
export function labelOf(
  section: string,
  sentence: string,
  proportion: Proportion,
  next?: number
): FindingLabel {
  const { start, end } = clauseOf(sentence, proportion.index);
  const words = folded(sentence.slice(start, end));
  const own = folded(sentence.slice(proportion.index, Math.min(end, next ?? end)));
  const custody = CUSTODY.test(own) || (CUSTODY.test(words) && !COMMUNITY.test(own));
  const topic = TOPICS.find(
    (one) =>
      one.section.test(section) && one.needs.every((need) => need.test(words)) && (!one.inCustody || custody)
  );
  return topic
    ? { label: topic.label, known: true }
    : { label: `${section}: finding without a name`, known: false };
}

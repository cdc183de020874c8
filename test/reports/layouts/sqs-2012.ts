import type { TruthValue } from '../invented-report';
import { beginReport, type Making, type Wanted } from '../model/making';
import { bullets, heading, text, type Piece } from '../model/page-model';
import { fact, may, must } from '../truth';
import { dayWords, monthsBefore, monthWords, yearFrom } from '../words/dates';
import { countWords } from '../words/numbers';
import { items } from '../words/prose';
import { SQS_FINDINGS, SQS_SECTIONS, type SqsWording, wordingsOf } from '../words/sqs-findings';
import { finished, type Made } from './layout';

function findingTruth(section: string, finding: string, sentence: string, wording: SqsWording): TruthValue[] {
  const key = { section, finding };
  const { words, says, range, notMet } = wording;
  const plain = must('sqs_findings', key, { wording: words, wording_says: says, not_met_cases: notMet });
  const read = may('sqs_findings', key, { met_low_pct: range?.[0], met_high_pct: range?.[1] });
  return [...plain, ...read].map((value) => ({ ...value, sentence }));
}

/** A sentence with two findings: one of custody cases, one of cases in the community. */
function twoInOne(making: Making, section: string): string {
  const shares = wordingsOf(making.random).filter(
    ({ says, words }) => says === 'met' && !words.startsWith('all')
  );
  const [custody, community] = making.random.some(shares, 2);
  if (!custody || !community) throw new RangeError('No two shares to draw.');
  const sentence = `Reviews of risk were made on time in ${custody.words} of the custody cases and in ${community.words} of those in the community.`;
  making.know(
    findingTruth(section, 'Reviews of risk on time: custody', sentence, custody),
    findingTruth(section, 'Reviews of risk on time: community', sentence, community)
  );
  return sentence;
}

/** The numbered sections: in each some findings, one to a sentence, and sentences without any. */
function sections(making: Making): Piece[] {
  const { random } = making;
  return SQS_SECTIONS.flatMap((section, at): Piece[] => {
    const chosen = random.some(SQS_FINDINGS[section] ?? [], random.whole(3, 4));
    const sentences = chosen.map(({ finding, met, notMet }) => {
      const wording = random.pick(wordingsOf(random));
      const sentence = (wording.says === 'met' ? met : notMet)(wording.words);
      making.know(findingTruth(section, finding, sentence, wording));
      return sentence;
    });
    const number = at + 1;
    const both = section === 'Protecting the public' ? [twoInOne(making, section)] : [];
    const [first, ...rest] = [...sentences, ...both];
    return [
      heading(2, `${number}. ${section}`),
      text(`${number}.1. Workers knew the families well. ${first ?? ''}`),
      text(`${number}.2. ${rest.join(' ')} Managers told us that they would look into this.`)
    ];
  });
}

function reoffending(making: Making, published: string): Piece {
  const { random, service } = making;
  const period = yearFrom(`${Number(published.slice(0, 4)) - 3}-04`);
  const [own, average] = [random.decimal(28, 45, 1), random.decimal(35, 38, 1)];
  const cohort = making.notes.raised(
    `Published in ${monthWords(monthsBefore(published, 1))}, for the cohort ${period.words}. The figures here are invented.`
  );
  for (const [area, value] of [
    [service.id, own],
    ['england-and-wales', average]
  ] as const) {
    const key = { indicator_id: 'reoff_rate_all', area, period: period.key };
    making.know(must('report_indicators', key, { value }), may('report_indicators', key, { unit: '%' }));
  }
  const direction = random.pick(['better', 'worse']);
  return text(
    random.chance(0.5)
      ? `The published reoffending rate${cohort} for ${service.name} was ${own}%, which is ${direction} than a year before. England and Wales had an average of ${average}%.`
      : `The published reoffending rate${cohort} for ${service.name} was ${own}%. It was ${direction} than a year before; the England and Wales average was ${average}%.`
  );
}

function letterhead(making: Making, published: string): Piece[] {
  const { service, random } = making;
  const label = random.pick(['Publication date:', 'Date:']);
  return [
    {
      kind: 'table',
      look: 'plain',
      widths: ['25%', '75%'],
      rows: [
        ['To:', `Chair of the ${service.name} Youth Offending Service Management Board`],
        ['From:', 'Invented Chief Inspector, HM Inspectorate of Probation'],
        [label, dayWords(published)]
      ]
    },
    heading(1, `Report of Short Quality Screening (SQS) of youth offending work in ${service.name}`)
  ];
}

/** How a letter ends: proportions that are of workers, and lists in which none stands. */
function closing(making: Making): Piece[] {
  const { random } = making;
  return [
    heading(2, 'Operational management'),
    text(
      '5.1. Almost all workers whom we asked knew what was wanted of them, and two-thirds had been trained in the past year.'
    ),
    heading(2, 'Key strengths'),
    bullets(...items(random, 3)),
    heading(2, 'Areas requiring improvement'),
    bullets(...items(random, 2)),
    text('We thank all who helped. They are invented, too.')
  ];
}

/** The letter of a Short Quality Screening: no scores, proportions in words. */
export function sqs2012(wanted: Wanted): Made {
  const making = beginReport(wanted);
  const { random, service } = making;
  const published = random.pick(['2013-06-05', '2014-02-12', '2015-07-22', '2016-04-06']);
  const month = monthsBefore(published, 2);
  const first = random.whole(1, 9);
  const fieldwork = `${month}-0${first}/${month}-${String(first + 2).padStart(2, '0')}`;
  const cases = random.whole(14, 40);
  making.know(must('inspections', {}, { published, fieldwork, cases }), fact('cases', cases, 'cases', 'may'));
  making.finish('flow', [
    ...letterhead(making, published),
    text(
      `The inspection took place from ${first} to ${first + 2} ${monthWords(month)} and belongs to an invented programme.`
    ),
    heading(2, 'Context'),
    reoffending(making, published),
    text(
      `We looked at ${cases} cases of children and young people who had recently offended and were supervised by the ${service.name} YOS.`
    ),
    heading(2, 'Summary'),
    text(
      `On the whole we found a service that had changed since ${countWords(random.whole(2, 5))} years before.`
    ),
    heading(2, 'Commentary on the inspection'),
    ...sections(making),
    ...closing(making)
  ]);
  return finished(
    making,
    'sqs-2012',
    `Short Quality Screening of youth offending work in ${service.name}: invented`
  );
}

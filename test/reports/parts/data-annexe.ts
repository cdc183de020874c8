import { pushedDown } from '../layouts/layout';
import type { InventedRatings } from '../model/invented-ratings';
import type { Making } from '../model/making';
import { heading, text } from '../model/page-model';
import { promptPercents, promptPercentTruth } from './question-tables';

/** The annexe of data: every prompt of every key question with its percentage. */
export function dataAnnexe(making: Making, made: InventedRatings, annexe: string): void {
  const note = making.notes.raised('A question may not apply to every case.');
  const standards = made.rules.standards.filter((each) => each.basis === 'cases');
  making.finish('flow', [
    heading(1, `${annexe} 2: Inspection data`),
    text(`The tables rest on ${made.court} court disposals and ${made.oocd} out-of-court disposals.`),
    text(`Data from inspected cases:${note}`),
    ...standards.flatMap((standard) => [
      ...(standard.code === '2.2' ? pushedDown(making) : []),
      heading(2, `${standard.code}. ${standard.name} (${standard.domainName.toLowerCase()})`),
      promptPercents(making, made, standard.code)
    ])
  ]);
  making.know(promptPercentTruth(made));
}

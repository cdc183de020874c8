import type { ServiceInspection } from '$lib/queries/service-inspections';
import { countOf, listInWords } from '$lib/words/lists';
import type { InspectionStandards } from '../shape/ask-standards';
import type { HistoryEntry } from '../shape/history-entries';

/** The id of an inspection's entry on its service's page; it stays while the inspection keeps its id. */
export const inspectionAnchor = (inspectionId: string) => `inspection-${inspectionId}`;

/** The id of a change of the service on its page. */
export const changeAnchor = (changeId: string) => `change-${changeId}`;

/**
 * How much was found, as the title of the timeline: official inspections and their programmes, of whom they were, and
 * unofficial pilots apart.
 * @param serviceId the service whose page it is; an inspection of another is a former service's
 */
export function historyTitle(
  inspections: readonly Pick<ServiceInspection, 'kind' | 'programme_id' | 'service_id'>[],
  serviceId: string
): string {
  const official = inspections.filter(({ kind }) => kind !== 'pilot');
  const pilots = inspections.length - official.length;
  const programmes = new Set(official.map(({ programme_id }) => programme_id)).size;
  const inherited = official.filter(({ service_id }) => service_id !== serviceId);
  const whose = inherited.length === official.length ? 'all' : `${inherited.length} of them`;
  const services = new Set(inherited.map(({ service_id }) => service_id)).size;
  return [
    `${countOf(official.length, 'inspection')} found, under ${countOf(programmes, 'programme')}`,
    ...(services ? [`, ${whose} of ${services === 1 ? 'a former service' : 'former services'}`] : []),
    ...(pilots ? [`, and ${countOf(pilots, 'unofficial pilot')}`] : [])
  ].join('');
}

const standardsInWords = ({ known, of }: InspectionStandards['knowledge']) =>
  known === 0 ? 'a standard outside the score' : `${known} of ${of} standards`;

/** What an entry opens to, counted: `14 scores in per cent and 6 figures about the service`. */
export function contentWords(entry: HistoryEntry): string {
  const { cci, sqs, themes, standards, questions, context, notes } = entry;
  const judged = themes.filter(({ judgement }) => judgement !== null).length;
  const counted: [number, string][] = [
    [cci.length, countOf(cci.length, 'score in per cent', 'scores in per cent')],
    [sqs.length, countOf(sqs.length, 'finding in words', 'findings in words')],
    [judged, `${judged} of ${countOf(themes.length, 'theme')}`],
    [standards ? 1 : 0, standards ? standardsInWords(standards.knowledge) : ''],
    [questions, countOf(questions, 'key question')],
    [context.length, countOf(context.length, 'figure about the service', 'figures about the service')],
    [notes.length, countOf(notes.length, 'note on the report', 'notes on the report')]
  ];
  return listInWords(counted.flatMap(([n, text]) => (n > 0 ? [text] : [])));
}

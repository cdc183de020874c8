import { agreementInWords, modelAgreement } from './agreement';
import { setFindings } from './findings';
import type { Group, GroupMeasure, ToldGroup } from './group';
import { tableRows } from './table-words';
import { verdictRows } from './verdict-rows';

/** Says of a service's sets what there is to say, once at the build, so that no page brings the sentence builders along. */
export function tellGroup(group: Group, measures: readonly GroupMeasure[]): ToldGroup {
  const rows = verdictRows(group, measures);
  const agreement = modelAgreement(group, rows);
  return {
    id: group.id,
    sets: group.sets,
    table: tableRows(group, rows),
    sentences: {
      agreement: agreementInWords(agreement),
      disagree: agreement.disagree,
      findings: group.sets.map((set, place) => setFindings(rows, place, set))
    }
  };
}

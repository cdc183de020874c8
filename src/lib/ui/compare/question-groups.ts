import type { ComparedQuestion, ComparedService } from './compared';
import type { StandardRow } from './standard-rows';

/** The key questions of one standard, question by question and under each service by service. */
export interface QuestionGroup {
  standard: StandardRow;
  /** Labelled with question and service, in the order in which they are drawn. */
  questions: readonly ComparedQuestion[];
  services: readonly ComparedService[];
}

/**
 * The standards whose key questions are known for at least one of the services, by programme where standards differ.
 * @param rows the rows in use
 */
export function questionGroups(
  rows: readonly StandardRow[],
  services: readonly ComparedService[],
  questions: readonly ComparedQuestion[]
): QuestionGroup[] {
  return rows.flatMap((standard) => {
    const judged = services.filter(({ inspection }) =>
      standard.programmeIds.includes(inspection?.programmeId ?? '')
    );
    const own = judged.map((service) => ({
      service,
      asked: questions.filter((q) => q.serviceId === service.id && q.standard === standard.code)
    }));
    const known = own.filter(({ asked }) => asked.length > 0);
    const labels = [...new Set(known.flatMap(({ asked }) => asked.map(({ label }) => label)))];
    const drawn = labels.flatMap((label) =>
      known.flatMap(({ service, asked }) =>
        asked.filter((q) => q.label === label).map((q) => ({ ...q, label: `${label}: ${service.name}` }))
      )
    );
    return drawn.length
      ? [{ standard, questions: drawn, services: known.map(({ service }) => service) }]
      : [];
  });
}

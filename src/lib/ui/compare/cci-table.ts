import type { ComparedCciAnswer } from '$lib/queries/compared-cci';
import type { ComparedService } from './compared';

/** A column of the table of Core Case Inspections: a service and the report that its scores were read of. */
export interface CciColumn {
  service: ComparedService;
  /** The service that was inspected, where it is a predecessor. */
  inspected: string;
  published: string;
  source: string;
  scores: Readonly<Record<string, number>>;
}

/** The services that have scores, and the themes that any of them has, in the order of the themes' names. */
export function cciTable(services: readonly ComparedService[], answers: readonly ComparedCciAnswer[]) {
  const columns = services.flatMap((service): CciColumn[] => {
    const own = answers.filter((row) => row.service_id === service.id);
    const [first] = own;
    if (!first) return [];
    const { inspected, published, source } = first;
    return [
      { service, inspected, published, source, scores: Object.fromEntries(own.map((r) => [r.code, r.pct])) }
    ];
  });
  const shown = answers.filter((row) => columns.some(({ service }) => service.id === row.service_id));
  const themes = [...new Map(shown.map(({ code, label }) => [code, label]))].map(([code, label]) => ({
    code,
    label
  }));
  return { columns, themes: themes.sort((a, b) => (a.label < b.label ? -1 : 1)) };
}

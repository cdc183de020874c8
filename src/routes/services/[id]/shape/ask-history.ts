import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { serviceCci } from '$lib/queries/service-cci';
import { serviceContext } from '$lib/queries/service-context';
import { serviceDemographics } from '$lib/queries/service-demographics';
import { serviceInspections } from '$lib/queries/service-inspections';
import { serviceNotes } from '$lib/queries/service-notes';
import { serviceQuoted } from '$lib/queries/service-quoted';
import { serviceResidents } from '$lib/queries/service-residents';
import { serviceRevisions } from '$lib/queries/service-revisions';
import { serviceSqs } from '$lib/queries/service-sqs';

/** Asks for every inspection of a service, what its earlier reports measured, how figures were revised, and the children who live there. */
export async function askHistory(engine: Engine, selection: { serviceId: string }) {
  return {
    inspections: await ask(engine, serviceInspections, selection),
    cci: await ask(engine, serviceCci, selection),
    sqs: await ask(engine, serviceSqs, selection),
    context: await ask(engine, serviceContext, selection),
    quoted: await ask(engine, serviceQuoted, selection),
    notes: await ask(engine, serviceNotes, selection),
    demographics: await ask(engine, serviceDemographics, selection),
    revisions: await ask(engine, serviceRevisions, selection),
    residents: await ask(engine, serviceResidents, selection)
  };
}

/** What a service's page says of its inspections. */
export type History = Awaited<ReturnType<typeof askHistory>>;

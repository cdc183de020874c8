import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { programmeList } from '$lib/queries/programme-list';
import { serviceCci } from '$lib/queries/service-cci';
import { serviceChanges } from '$lib/queries/service-changes';
import { serviceContext } from '$lib/queries/service-context';
import { serviceDemographics } from '$lib/queries/service-demographics';
import { serviceInspections } from '$lib/queries/service-inspections';
import { serviceJointThemes } from '$lib/queries/service-joint-themes';
import { serviceLater } from '$lib/queries/service-later';
import { serviceNotes } from '$lib/queries/service-notes';
import { serviceQuoted } from '$lib/queries/service-quoted';
import { serviceResidents } from '$lib/queries/service-residents';
import { serviceRevisions } from '$lib/queries/service-revisions';
import { serviceSqs } from '$lib/queries/service-sqs';
import { changesOf } from '$lib/words/service-changes';

/** Asks for every inspection of a service, what each measured, how the service and its figures changed, and the children who live there. */
export async function askHistory(engine: Engine, selection: { serviceId: string }) {
  return {
    inspections: await ask(engine, serviceInspections, selection),
    later: await ask(engine, serviceLater, selection),
    changes: changesOf(await ask(engine, serviceChanges, selection)),
    programmes: await ask(engine, programmeList, {}),
    cci: await ask(engine, serviceCci, selection),
    sqs: await ask(engine, serviceSqs, selection),
    themes: await ask(engine, serviceJointThemes, selection),
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

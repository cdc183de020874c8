import { group } from 'd3-array';
import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { comparedInspections, type ComparedInspectionAnswer } from '$lib/queries/compared-inspections';
import { comparedStandards, type ComparedStandardAnswer } from '$lib/queries/compared-standards';
import { serviceList } from '$lib/queries/service-list';
import type { ComparedInspection, ComparedService, FormerService } from '$lib/ui/compare/compared';

function inspectionOf(
  row: ComparedInspectionAnswer | undefined,
  standards: readonly ComparedStandardAnswer[]
): ComparedInspection | null {
  if (!row) return null;
  return {
    programmeId: row.programme_id,
    rating: row.rating,
    score: row.score,
    scoreBasis: row.score_basis,
    published: row.published,
    fieldwork: row.fieldwork,
    source: row.source,
    standards: standards.map(({ standard_code: code, rating, basis, source }) => ({
      code,
      rating,
      basis,
      source
    }))
  };
}

const listOf = (cell: string | null): string[] => cell?.split(';') ?? [];

/** Asks for every service of today with the inspections that it is compared by, and for the former ones. */
export async function askServices(engine: Engine) {
  const rows = await ask(engine, serviceList, {});
  const inspections = await ask(engine, comparedInspections, {});
  const standards = group(await ask(engine, comparedStandards, {}), (row) => row.inspection_id);
  const found = (serviceId: string, role: 'ruler' | 'newer') => {
    const row = inspections.find((one) => one.service_id === serviceId && one.role === role);
    return inspectionOf(row, (row && role === 'ruler' && standards.get(row.inspection_id)) || []);
  };
  const services = rows
    .filter((row) => row.status === 'current')
    .map((row): ComparedService => ({
      id: row.service_id,
      name: row.name,
      country: row.country,
      region: row.region,
      police: listOf(row.police_force_area),
      inspection: found(row.service_id, 'ruler'),
      newer: found(row.service_id, 'newer')
    }));
  const former = rows
    .filter((row) => row.status === 'former')
    .map((row): FormerService => {
      const names = listOf(row.successor_names);
      const successors = listOf(row.successor_ids).map((id, i) => ({ id, name: names[i] ?? id }));
      return { id: row.service_id, name: row.name, successors };
    });
  const programmes = Object.fromEntries(inspections.map((row) => [row.programme_id, row.programme_name]));
  return { services, former, programmes };
}

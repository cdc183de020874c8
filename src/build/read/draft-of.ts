import { DRAFT_VERSION, READER_VERSION, type Draft } from './draft';
import type { Known } from './facts-known';
import { programmeOf, type FoundProgramme } from './find/programme';
import { serviceOf, type FoundService } from './find/service';
import { ofInspection, reading } from './found';
import { gather, type SampleOf } from './gather';
import { identityOf } from './identity';
import { englishBlocks } from './language';
import { passagesOf } from './passages';
import { proveAgreement, proveContracts } from './prove/contracts';
import { proveCounts, proveSamples } from './prove/counts';
import { sayWhatIsMissing } from './prove/missing';
import { proveOverall, proveScoreBand } from './prove/overall';
import { provePrompts } from './prove/prompts';
import { proveCciRanges, proveShares } from './prove/shares';
import { proveStandards } from './prove/standards';
import type { Reading } from './reading';
import { refuseOthers } from './right-document';
import { moreExact, sayTheSame } from './same-value';
import { doubtedIds, settle } from './settle';
import type { Source } from './source';
import { Workbench } from './workbench';

/** Readings of what the report is of, so that a person sees the words that show it. */
function identified(
  programme: FoundProgramme | null,
  service: FoundService | null,
  citation: string
): Reading[] {
  const cell = (column: string, value: string, found: FoundProgramme | FoundService) =>
    reading(
      ofInspection(column, value),
      `${column.replace('_id', '')}-by-title`,
      'table',
      found.evidence,
      found.doubt
    );
  return [
    ...(service ? [cell('service_id', service.service.service_id, service)] : []),
    ...(programme ? [cell('programme_id', programme.programme, programme)] : []),
    ...(service && programme?.programme === 'fji-2012'
      ? [
          reading(
            {
              table: 'fji',
              key: { service_id: service.service.service_id },
              column: 'source_url',
              value: citation
            },
            'citation',
            'worked-out',
            service.evidence
          )
        ]
      : [])
  ];
}

/** A Full Joint Inspection has no row among the inspections: its dates go with its judgements. */
function placed(readings: readonly Reading[], service: FoundService | null): Reading[] {
  const key = { service_id: service?.service.service_id ?? '' };
  return readings.flatMap((one) => {
    if (one.table !== 'inspections') return [one];
    return one.column === 'published' ? [{ ...one, table: 'fji' as const, key }] : [];
  });
}

function prove(bench: Workbench, known: Known, programme: string | null, sampleOf: SampleOf): void {
  const rules = programme === null ? undefined : known.rules.get(programme);
  proveContracts(bench);
  if (rules) {
    proveOverall(bench, rules);
    proveStandards(bench, rules, sampleOf);
    provePrompts(bench, rules.programmeId, known.prompts);
    proveScoreBand(bench, rules);
  }
  proveCounts(bench, sampleOf);
  proveSamples(bench);
  proveShares(bench);
  proveCciRanges(bench);
  proveAgreement(bench);
  sayWhatIsMissing(bench, programme, rules);
}

/** What the readings of a column agree on, the cover first where they do not; null when none tells. */
function agreed(readings: readonly Reading[], column: string): string | null {
  const own = readings.filter(
    (one) => one.table === 'inspections' && one.column === column && one.doubt === undefined
  );
  const cover = own.filter(({ rule }) => rule === 'date-on-cover');
  const [first, ...others] = cover.length ? cover : own;
  const same = first && others.every(({ value }) => sayTheSame(column, first.value, value));
  return same ? others.reduce((most, { value }) => moreExact(column, most, value), first.value) : null;
}

/**
 * Reads the values of a report out of its blocks.
 * @returns the draft: every value with its evidence and how sure it is
 * @throws UnreadableFile when it is no report of an inspection of a youth offending service, or not in English
 */
export function draftOf(source: Source, known: Known): Draft {
  const english = { ...source, blocks: englishBlocks(source) };
  const programme = programmeOf(english);
  const service = serviceOf(english, known.services);
  refuseOthers(english, programme, service);
  const id = programme?.programme ?? null;
  const names = known.rules.get(id ?? '')?.standards.map(({ code, name }) => [code, name] as const) ?? [];
  const passages = passagesOf(english.blocks, new Map(names));
  const { readings, sampleOf } = gather(passages, english, known, id, service);
  const { inspectionId, citation } = identityOf(
    english,
    known,
    programme,
    service,
    agreed(readings, 'published'),
    agreed(readings, 'isbn')
  );
  const all = [...identified(programme, service, citation), ...readings];
  const keyOf = (one: Reading) =>
    one.table === 'fji' ? { ...one.key } : { inspection_id: inspectionId, ...one.key };
  const ours = id === 'fji-2012' ? placed(all, service) : all;
  const bench = new Workbench(settle(ours, keyOf), doubtedIds(ours, keyOf));
  if (!programme)
    bench.say(
      'missing',
      'programme',
      'The programme of the inspection was not recognised; only what all programmes share was read.'
    );
  if (!service) bench.say('missing', 'service', 'No service of the register was recognised in the title.');
  prove(bench, known, id, sampleOf);
  return {
    draft_version: DRAFT_VERSION,
    reader_version: READER_VERSION,
    file: source.file,
    sha256: source.sha256,
    format: source.format,
    pages: source.pages,
    inspection_id: inspectionId,
    programme_id: id,
    service_id: service?.service.service_id ?? null,
    citation,
    values: bench.values,
    findings: bench.findings
  };
}

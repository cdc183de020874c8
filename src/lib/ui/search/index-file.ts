import { NAME_KINDS, type IndexRow, type SearchIndex } from './index-row';

/** One service in the file: its id, its name, what it became (null for a service of today), and its names. */
type PackedService = [
  id: string,
  service: string,
  now: string | null,
  names: [kind: number, label: string][]
];

/** The search index as it travels: each service once, kinds as their place in `NAME_KINDS`. */
export interface IndexFile {
  factsDate: string;
  services: PackedService[];
}

/** Packs the index for the way; names of one service come together, in the order given. */
export function packIndex({ factsDate, names }: SearchIndex): IndexFile {
  const services = new Map<string, PackedService>();
  for (const { serviceId, service, now, kind, label } of names) {
    const packed = services.get(serviceId) ?? [serviceId, service, now, []];
    packed[3].push([NAME_KINDS.indexOf(kind), label]);
    services.set(serviceId, packed);
  }
  return { factsDate, services: [...services.values()] };
}

/**
 * Unpacks the index.
 * @throws RangeError when a kind is none of `NAME_KINDS`: the file is of another version of the site.
 */
export function unpackIndex({ factsDate, services }: IndexFile): SearchIndex {
  const names = services.flatMap(([serviceId, service, now, packed]) =>
    packed.map(([at, label]): IndexRow => {
      const kind = NAME_KINDS[at];
      if (!kind)
        throw new RangeError(`The search index names kind ${at} of ${label}; this page knows none such.`);
      return { serviceId, service, kind, label, now, status: now === null ? 'current' : 'former' };
    })
  );
  return { factsDate, names };
}

import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { serviceKin } from '$lib/queries/service-kin';
import type { ServiceProfile } from '$lib/queries/service-profile';

/** A service named with a way to its page. */
export interface NamedService {
  id: string;
  name: string;
  /** What is known of the change, as the register notes it. */
  note: string | null;
}

/** What a service covers and whom it came from or became. */
export interface Place {
  authorities: string[];
  districts: string[];
  aliases: string[];
  successors: NamedService[];
  predecessors: NamedService[];
}

const parts = (list: string | null) => (list ? list.split(';') : []);

/** Asks what a service covers, and for its predecessors and successors. */
export async function askPlace(engine: Engine, profile: ServiceProfile): Promise<Place> {
  const kin = await ask(engine, serviceKin, { serviceId: profile.service_id });
  const named = (relation: 'successor' | 'predecessor') =>
    kin
      .filter((row) => row.relation === relation)
      .map(({ service_id: id, name, note }) => ({ id, name, note }));
  return {
    authorities: parts(profile.authorities),
    districts: parts(profile.districts),
    aliases: parts(profile.aliases),
    successors: named('successor'),
    predecessors: named('predecessor')
  };
}

import { countOf, listInWords } from '$lib/words/lists';
import type { Compared } from './compared';
import { MOST_SERVICES, type Trouble } from './selection';
import { kindAsChoice } from '$lib/words/comparator-names';

/** A notice over the page: what of the address was not understood, and services to go on with. */
export interface Notice {
  text: string;
  /** Services of today that a former one became. */
  instead: readonly { id: string; name: string }[];
}

/** Says what of the address could not be taken, and what is shown instead. */
export function troubleWords(trouble: Trouble, { services, former }: Compared): Notice {
  const nameOf = (id: string) => services.find((s) => s.id === id)?.name ?? id;
  const plain = (text: string): Notice => ({ text, instead: [] });
  switch (trouble.kind) {
    case 'unknown':
      return plain(`The address names “${trouble.word}”, which is no service known here. It is left out.`);
    case 'former': {
      const gone = former.find((s) => s.id === trouble.id);
      const text = `${gone?.name ?? trouble.id} is a former service and cannot stand beside those of today. Its area is served today by:`;
      return { text, instead: gone?.successors ?? [] };
    }
    case 'twice':
      return plain(`${nameOf(trouble.id)} was named twice and stands once.`);
    case 'too-many':
      return plain(
        `${MOST_SERVICES} services have room. Left out: ${listInWords(trouble.ids.map(nameOf))} (${countOf(trouble.ids.length, 'service')}).`
      );
    case 'nothing-left':
      return plain('The address names no service that can be shown, so two others stand here to begin with.');
    case 'both':
      return plain('The address names single services and a set. The single services are shown.');
    case 'unknown-set':
      return plain(
        `The address names the set “${trouble.word}”, which is none known here. Similar services are shown.`
      );
    case 'no-set':
      return plain(
        `${nameOf(trouble.id)} has no set “${kindAsChoice(trouble.set)}” with another service in it. Similar services are shown.`
      );
    case 'unknown-row':
      return plain(
        `The address sorts by “${trouble.word}”, which is no row here. The columns are not sorted.`
      );
    default:
      return trouble satisfies never;
  }
}

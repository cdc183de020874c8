import type { SetKind } from '$lib/data/words';
import type { ComparedService } from './compared';
import { listInWords } from '$lib/words/lists';

/** What a kind of set is called where a reader chooses one. */
export function setKindWords(kind: SetKind): string {
  switch (kind) {
    case 'similar':
      return 'Similar services';
    case 'dfe-2021-04':
      return 'Similar by the older model (DfE, April 2021)';
    case 'ons-global':
      return 'Near by the ONS model of all measures';
    case 'ons-demographic':
      return 'Near by the ONS model of population';
    case 'region':
      return 'Same region';
    case 'police-force':
      return 'Same police force area';
    case 'country':
      return 'Same country';
    case 'england-and-wales':
      return 'England and Wales';
    default:
      return kind satisfies never;
  }
}

/** What the members of a set have in common with the service, as a sentence's end. */
export function setOfWords(kind: SetKind, service: ComparedService): string {
  switch (kind) {
    case 'similar':
      return service.country === 'England'
        ? `its similar services (DfE statistical neighbours, May 2025)`
        : `its similar services (ONS model of all measures)`;
    case 'dfe-2021-04':
      return 'its similar services by the older model (DfE statistical neighbours, April 2021)';
    case 'ons-global':
      return 'the services nearest to it by the ONS model of all measures';
    case 'ons-demographic':
      return 'the services nearest to it by the ONS model of population';
    case 'region':
      return `the other services of its region, ${service.region}`;
    case 'police-force':
      return `the other services of its police force area, ${listInWords(service.police)}`;
    case 'country':
      return `the other services of ${service.country}`;
    case 'england-and-wales':
      return 'the other services of England and Wales';
    default:
      return kind satisfies never;
  }
}

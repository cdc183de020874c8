import type { SetKind } from '$lib/data/words';
import { setInProse } from '$lib/words/comparator-names';
import { listInWords } from '$lib/words/lists';
import type { ComparedService } from './compared';

/** The members of a service's set in a sentence; for similar services with the model behind them. */
export function setOfWords(kind: SetKind, service: ComparedService): string {
  const places: Partial<Record<SetKind, string>> = {
    region: service.region,
    'police-force': listInWords(service.police),
    country: service.country,
    'england-and-wales': 'England and Wales'
  };
  const words = setInProse({ kind, name: places[kind] ?? '' });
  if (kind !== 'similar') return words;
  return service.country === 'England'
    ? `${words} (DfE statistical neighbours, May 2025)`
    : `${words} (ONS global model)`;
}

import type { ComparedService } from './compared';
import { sourceOf } from './source-of';

/** Reports of services as the foot of a figure takes them, each with the service it is on, in the order of the services. */
export function sourcesOf(services: readonly ComparedService[]): { text: string; href?: string }[] {
  return services.flatMap(({ name, inspection }) => {
    if (!inspection) return [];
    const { address, text } = sourceOf(inspection.source);
    return address ? [{ text: `${name}: ${text}`, href: address }] : [{ text }];
  });
}

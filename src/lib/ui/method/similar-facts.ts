import type { SetKind } from '$lib/data/words';

/** What the section on similar services counts; nothing of it is typed. */
export interface SimilarFacts {
  /** How many services have ten similar services, how many fewer, as a sentence. */
  sizes: string;
  services: number;
  welsh: number;
  /** Kinds of sets that leave services with fewer than three others, and how many services. */
  tooFew: { kind: SetKind; services: number }[];
  /** Services of several authorities, and one of them with its shares and its nearest service. */
  joint: {
    services: number;
    id: string;
    shares: { name: string; share: number }[];
    first: { name: string; score: number; through: string };
  };
}

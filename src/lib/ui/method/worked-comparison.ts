import type { ComparisonSteps } from './comparison-steps';

/** A comparison worked through, with the members' own figures and what the inspection said. */
export interface WorkedComparison {
  serviceId: string;
  service: string;
  unit: string;
  /** Oldest period first. */
  steps: ComparisonSteps[];
  /** Nearest first; rates in the order of the steps, null where a member has none. */
  members: { id: string; name: string; closeness: string | null; rates: (number | null)[] }[];
  /** What the report said of the same rate: per cent above similar authorities; null where it says nothing. */
  said: { above: number; published: string; period: string | null } | null;
}

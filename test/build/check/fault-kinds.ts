import type { Kind } from './fault-kind';
import { keysAndReferences, contracts } from './contract-kinds';
import { observed, rival } from './observation-kinds';
import { inspected } from './inspection-kinds';
import { registered, overfull } from './register-kinds';

/** Every kind of fault that is planted. */
export const kinds: readonly Kind[] = [
  ...keysAndReferences,
  ...contracts,
  ...observed,
  rival,
  ...inspected,
  ...registered,
  overfull
];

/** Why the browser's engine is not there. */
export type StartFaultKind = keyof typeof sentences;

const sentences = {
  offline:
    'The query engine could not be fetched: the connection is down or was cut. The figures on this page are not affected.',
  unsupported: 'This browser is too old for the query engine. The figures on this page are not affected.',
  blocked:
    'The query engine was not allowed to start: this browser, or a setting or add-on, does not let it run. The figures on this page are not affected.',
  timeout: 'The query engine did not start in time. The figures on this page are not affected.',
  'missing-engine':
    'A file of the query engine is missing from this site. The figures on this page are not affected.',
  'missing-data':
    'The file of facts for the query engine is missing from this site. The figures on this page are not affected.',
  'corrupt-data':
    'The file of facts for the query engine did not arrive whole, so it was not opened. The figures on this page are not affected.',
  closed: 'The query engine was closed.',
  'worker-died':
    'The query engine has stopped, perhaps for want of memory. The figures on this page are not affected.'
} as const;

/** The browser's engine did not start, or died: which way, in a sentence for the reader, and whether to offer a retry. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
  readonly kind: StartFaultKind;
  /** Whether another try may help without another browser. */
  readonly canRetry: boolean;

  constructor(kind: StartFaultKind, cause?: unknown) {
    super(sentences[kind], { cause });
    this.kind = kind;
    this.canRetry = kind !== 'unsupported';
  }
}

/** Turns whatever was thrown into a StartFault; one that is a StartFault already keeps its kind. */
export function startFault(kind: StartFaultKind, cause: unknown): StartFault {
  return cause instanceof StartFault ? cause : new StartFault(kind, cause);
}

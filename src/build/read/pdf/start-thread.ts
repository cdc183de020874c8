import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { UnreadableFile } from '../source';
import type { Budget } from './limits';

/** A thread that a PDF is parsed in. */
export interface PdfThread {
  /** Where the PDF library talks to it. */
  port: MessagePort;
  /** Fails when the thread had to be stopped, with the reason as an {@link UnreadableFile}; never succeeds. */
  stopped: Promise<never>;
  end: () => Promise<void>;
}

/** Memory for what is parsed, in MB. */
const MEMORY = 600;

/**
 * Starts a thread for parsing a PDF. A file made to be parsed for ever, or to fill the memory, can only be stopped from
 * outside: when the time of the budget is over, when it draws too much, and when the thread's memory is full.
 */
export function startThread(budget: Budget): PdfThread {
  const { port1: port, port2 } = new MessageChannel();
  const worker = new Worker(new URL('./pdf-thread.mjs', import.meta.url), {
    workerData: port2,
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY }
  });
  let timer: NodeJS.Timeout | undefined;
  const stopped = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(budget.tooSlow()), budget.millisecondsLeft());
    worker.once('error', (error) => reject(reasonFor(error)));
    port.on('message', (message: unknown) => {
      try {
        budget.draw(commandsIn(message));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
  });
  const end = async () => {
    clearTimeout(timer);
    port.close();
    await worker.terminate();
  };
  return { port, stopped, end };
}

/** Number of drawing commands that a message of the library hands over. */
function commandsIn(message: unknown): number {
  const { chunk } = (message ?? {}) as { chunk?: { fnArray?: readonly number[] } | null };
  return chunk?.fnArray?.length ?? 0;
}

function reasonFor(error: Error): UnreadableFile {
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new UnreadableFile(
      'too-large',
      `The file needs more than ${MEMORY} MB of memory to be read, far more than a report. Check that it is the right file.`,
      { cause: error }
    );
  return new UnreadableFile('damaged', 'The PDF is damaged: reading it failed. Download it again.', {
    cause: error
  });
}

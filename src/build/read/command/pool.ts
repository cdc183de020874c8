import { fork, type ChildProcess } from 'node:child_process';
import type { JobAnswer, JobAsk } from './job';

/** How a pool of processes works. */
export interface PoolOptions {
  /** Script of a child: it answers each `JobAsk` that it is sent with one `JobAnswer`. */
  script: string;
  jobs: number;
  /** A file that takes longer is given up. */
  seconds: number;
  /** Memory for a child's objects, in MB; one that needs more ends, and its file is given up. */
  megabytes: number;
}

/** Told of each file as it is begun, and of each answer as it comes. */
export interface Listener {
  begun(index: number): void;
  answered(index: number, answer: JobAnswer): void;
}

const gaveUp = (ask: JobAsk, why: string): JobAnswer => ({
  kind: 'unreadable',
  reason: 'too-slow',
  message: `${ask.name} was given up: ${why}`
});

/** So many files are read by one process before another takes its place. */
const FILES_EACH = 25;

/** One child process, which reads a file at a time and is replaced when it ends before its time. */
class Reader {
  private child: ChildProcess | null = null;
  private files = 0;

  constructor(private readonly options: PoolOptions) {}

  read(ask: JobAsk): Promise<JobAnswer> {
    // One that ended after its last answer reads nothing more, and one that has read many holds on to memory.
    this.files += 1;
    if (this.child && (!this.child.connected || this.files > FILES_EACH)) this.stop();
    const child = (this.child ??= this.start());
    return new Promise((resolve) => {
      const end = (answer: JobAnswer, alive: boolean) => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (!alive) this.stop();
        resolve(answer);
      };
      const { seconds, megabytes } = this.options;
      const timer = setTimeout(
        () => end(gaveUp(ask, `it took longer than ${seconds} seconds.`), false),
        seconds * 1000
      );
      child.once('message', (answer) => end(answer as JobAnswer, true));
      child.once('exit', (code, signal) =>
        end(
          gaveUp(
            ask,
            `reading it ended early (${signal ?? `status ${code}`}), perhaps for want of memory (${megabytes} MB).`
          ),
          false
        )
      );
      child.once('error', (error) => end(gaveUp(ask, error.message), false));
      child.send(ask);
    });
  }

  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = null;
    this.files = 0;
  }

  private start(): ChildProcess {
    const { script, megabytes } = this.options;
    return fork(script, {
      execArgv: [`--max-old-space-size=${megabytes}`],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc']
    });
  }
}

/**
 * Reads files in child processes, several side by side: one that hangs, or needs too much memory, is given up without
 * the others.
 * @returns answers in the order of the files; the listener hears of them as they come
 */
export async function readAll(
  asks: readonly JobAsk[],
  options: PoolOptions,
  listener: Listener
): Promise<JobAnswer[]> {
  const answers: JobAnswer[] = [];
  let next = 0;
  const work = async () => {
    const reader = new Reader(options);
    for (let i = next++; i < asks.length; i = next++) {
      const ask = asks[i];
      if (!ask) break;
      listener.begun(i);
      const answer = await reader.read(ask);
      answers[i] = answer;
      listener.answered(i, answer);
    }
    reader.stop();
  };
  await Promise.all(Array.from({ length: Math.min(options.jobs, asks.length) }, work));
  return answers;
}

import { UnreadableFile } from '../source';

/** How much of a file is read before it is refused. */
export interface PdfLimits {
  /** Size of the file in bytes. */
  bytes: number;
  /** Size in bytes of everything compressed in the file, once inflated. */
  inflatedBytes: number;
  /** The same of one stream that is no picture. */
  streamBytes: number;
  pages: number;
  /** Letters, digits and signs of the whole file. */
  characters: number;
  /** Drawing commands of the whole file. */
  commands: number;
  /** Seconds for the whole file. */
  seconds: number;
}

/** Limits that a report of a hundred pages stays far below. */
export const PDF_LIMITS: PdfLimits = {
  bytes: 100_000_000,
  inflatedBytes: 200_000_000,
  streamBytes: 30_000_000,
  pages: 400,
  characters: 3_000_000,
  commands: 3_000_000,
  seconds: 90
};

/** Refuses a file as soon as reading it costs more than the limits allow. */
export class Budget {
  #characters = 0;
  #commands = 0;
  readonly #begun = performance.now();

  constructor(readonly limits: PdfLimits) {}

  /** @throws {UnreadableFile} `too-large` once more than the allowed number of characters was spent. */
  spend(characters: number): void {
    this.#characters += characters;
    if (this.#characters > this.limits.characters)
      throw tooLarge(`holds more than ${this.limits.characters} characters of text`);
  }

  /** @throws {UnreadableFile} `too-large` once more than the allowed number of drawing commands was spent. */
  draw(commands: number): void {
    this.#commands += commands;
    if (this.#commands > this.limits.commands)
      throw tooLarge(`draws more than ${this.limits.commands} lines, areas and pieces of text`);
  }

  /** @throws {UnreadableFile} `too-slow` once the allowed time has passed. */
  checkTime(): void {
    if (this.millisecondsLeft() <= 0) throw this.tooSlow();
  }

  /** Time that is left, in milliseconds; 0 when it has passed. */
  millisecondsLeft(): number {
    return Math.max(0, this.limits.seconds * 1000 - (performance.now() - this.#begun));
  }

  /** What is said of a file that takes longer than allowed. */
  tooSlow(): UnreadableFile {
    return new UnreadableFile(
      'too-slow',
      `The file could not be read within ${this.limits.seconds} seconds. Print it to a new PDF and try that one.`
    );
  }
}

function tooLarge(what: string): UnreadableFile {
  return new UnreadableFile(
    'too-large',
    `The file ${what}, far more than a report. Check that it is the right file.`
  );
}

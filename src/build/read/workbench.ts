import type { DraftTable, DraftValue, Finding } from './draft';
import { SURENESS } from './draft';

/** A draft's values while they are held against the rules. */
export class Workbench {
  readonly findings: Finding[] = [];
  readonly values: DraftValue[];
  private readonly byId: Map<string, DraftValue>;

  /**
   * @param values the settled values, whose confidence changes here
   * @param doubted ids of values whose every reading is in doubt of itself: no check makes them certain
   */
  constructor(
    values: readonly DraftValue[],
    private readonly doubted: ReadonlySet<string> = new Set()
  ) {
    this.values = [...values];
    this.byId = new Map(values.map((value) => [value.id, value]));
  }

  /** Values of a table whose column is this, in the order in which they were found. */
  of(table: DraftTable, column: string): DraftValue[] {
    return this.values.filter((value) => value.table === table && value.column === column);
  }

  /** The value of a column of the inspection's own row. */
  inspection(column: string): DraftValue | undefined {
    return this.of('inspections', column)[0];
  }

  /** Another column of the same row. */
  beside(value: DraftValue, column: string): DraftValue | undefined {
    return this.byId.get(value.id.replace(/\/[^/]+$/, `/${column}`));
  }

  /** Adds a value that follows from the others. */
  add(value: DraftValue): void {
    this.values.push(value);
    this.byId.set(value.id, value);
  }

  /** Makes values no surer than this. */
  atMost(values: readonly (DraftValue | undefined)[], confidence: DraftValue['confidence']): void {
    for (const value of values)
      if (value && SURENESS.indexOf(value.confidence) < SURENESS.indexOf(confidence))
        value.confidence = confidence;
  }

  /** Makes likely values certain, because a check of the rules bears them out; doubtful ones stay so. */
  borneOut(values: readonly (DraftValue | undefined)[]): void {
    for (const value of values) {
      if (value?.confidence !== 'likely' || value.others.length || this.doubted.has(value.id)) continue;
      value.confidence = 'certain';
      delete value.doubt;
    }
  }

  /** Says something about values. */
  say(
    kind: Finding['kind'],
    check: string,
    message: string,
    values: readonly (DraftValue | undefined)[] = []
  ): void {
    const known = values.filter((value) => value !== undefined);
    const words = known.slice(0, 8).flatMap((value) => value.evidence.slice(0, 1));
    const evidence = words
      .filter((one, i) => words.findIndex((other) => other.words === one.words) === i)
      .slice(0, 4);
    this.findings.push({ check, kind, message, values: known.map(({ id }) => id), evidence });
  }
}

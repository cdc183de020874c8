/** What stands in `data/` today for a cell that a draft has a value for. */
export interface KnownCell {
  /** `valueId` of the draft's value. */
  id: string;
  /** Text of the cell in the CSV. */
  value: string;
  /** Where the row says that it was read. */
  source: string;
  /** Column `basis` of the row; null where the table has none. */
  basis: string | null;
}

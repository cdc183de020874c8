/** A column of a table that can be asked. */
export interface CatalogueColumn {
  name: string;
  /** The name as a query must have it: in quotes where it is a word of SQL, such as `from`. */
  inSql: string;
  /** Type as DuckDB names it. */
  type: string;
  /** What it says, with unit and meaning of an empty cell; null for a view's column. */
  meaning: string | null;
}
/** A table or a view that can be asked. */
export interface CatalogueTable {
  name: string;
  /** What one row is, in a sentence. */
  about: string;
  columns: CatalogueColumn[];
}
/** A query to begin with. */
export interface SavedQuery {
  /** Unique among all. */
  id: string;
  label: string;
  /** What it gives, in a sentence or two. */
  about: string;
  sql: string;
}
/** What the page offers beside the editor. */
export interface Catalogue {
  tables: { heading: string; tables: CatalogueTable[] }[];
  saved: { heading: string; queries: SavedQuery[] }[];
}

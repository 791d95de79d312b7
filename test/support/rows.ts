import type { ServiceName } from '../../subgraphs/system';
import { sql } from './sql';

/** Values by column. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement. */
type Runner = (text: string, values: readonly unknown[]) => Promise<unknown>;

/** Rows that a test adds to a database, to be removed again when it ends. */
export class AddedRows {
  readonly #added: { readonly table: string; readonly row: Row }[] = [];
  readonly #run: Runner;

  /** @param database the shared one of a service, for rows that no other test comes upon; or another */
  constructor(database: ServiceName | Runner) {
    this.#run = typeof database === 'string' ? (text, values) => sql(database, text, values) : database;
  }

  /** Inserts a row. */
  async add(table: string, row: Row): Promise<void> {
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${index + 1}`);
    await this.#run(
      `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`,
      Object.values(row),
    );
    this.#added.push({ table, row });
  }

  /** Deletes every added row, the last first. */
  async remove(): Promise<void> {
    for (const { table, row } of this.#added.splice(0).reverse()) {
      const columns = Object.entries(row);
      const values = columns.filter(([, value]) => value !== null);
      const matches = [
        ...values.map(([column], index) => `${column} = $${index + 1}`),
        ...columns.filter(([, value]) => value === null).map(([column]) => `${column} is null`),
      ];
      await this.#run(
        `delete from ${table} where ${matches.join(' and ')}`,
        values.map(([, value]) => value),
      );
    }
  }
}

import type { Client } from 'pg';
import { there } from '../../platform/there';
import { hasCitus } from '../distribute';
import {
  type Catalogue,
  type CatalogueColumn,
  type CataloguePlacement,
  type CatalogueTable,
  type ForeignKey,
  qualified,
} from './catalogue';
import * as queries from './catalogue-queries';
import { valuesOfChecks } from './check-values';
import { writeSchema } from './write-side-names';

/** Which part of a database is read. */
export interface Selection {
  /** The service that is written for it. */
  readonly name?: string;
  /** Schemas; all but those of the server and of Citus when empty. */
  readonly schemas: readonly string[];
  /** Tables by name, or by `schema.name`; all when empty. */
  readonly tables: readonly string[];
}

/**
 * Reads the catalogue of a database: a few statements, however many tables there are. Names are qualified, whatever the
 * role's search path. Throws an Error that names a schema or table of the selection which is not there.
 */
export async function readCatalogue(
  client: Client,
  { name: service, schemas, tables }: Selection,
): Promise<Catalogue> {
  await client.query("set search_path = ''");
  const rows = async <Row>(text: string, ...values: unknown[]): Promise<Row[]> =>
    (await client.query(text, values)).rows as Row[];
  const citus = await hasCitus(client);
  // What the service has made there itself is none of what it serves.
  const own = service ? writeSchema(service) : null;
  const relations = (await rows<queries.RelationRow>(queries.RELATIONS, schemas, own)).filter(
    isSelected(tables),
  );
  checkSelection(relations, { schemas, tables });
  const readable = relations.filter((of) => of.readable && of.populated);
  const oids = readable.map(({ oid }) => oid);
  const columns = groupBy(await rows<queries.ColumnRow>(queries.COLUMNS, oids));
  const keys = groupBy(await rows<queries.KeyRow>(queries.KEYS, oids));
  const foreignKeys = groupBy(await rows<queries.ForeignKeyRow>(queries.FOREIGN_KEYS, oids));
  const checks = groupBy(await rows<queries.CheckRow>(queries.CHECKS, oids));
  const constraints = groupBy(await rows<queries.ConstraintRow>(queries.CONSTRAINTS, oids));
  const below = groupBy(await rows<queries.BelowRow>(queries.BELOW_VIEWS, oids));
  const types = await rows<queries.TypeRow>(queries.TYPES, oids);
  const placements = citus
    ? new Map((await rows<queries.PlacementRow>(queries.PLACEMENTS, oids)).map((row) => [row.oid, row]))
    : undefined;
  const read = readable.map(
    ({
      oid,
      schema,
      name,
      kind,
      comment,
      inherited,
      ruled,
      fillsRows,
      insert,
      update,
      delete: remove,
    }): CatalogueTable => {
      const ofTable = keys.get(oid) ?? [];
      return {
        schema,
        name,
        kind,
        comment,
        columns: (columns.get(oid) ?? []).map((column) => columnOf(column, checks.get(oid) ?? [])),
        primaryKey: ofTable.find(({ primary }) => primary)?.columns ?? [],
        uniques: ofTable.filter((key) => key.unique && !key.primary).map((key) => key.columns),
        indexes: ofTable.filter(({ ordered }) => ordered).map((key) => key.columns),
        foreignKeys: (foreignKeys.get(oid) ?? []).map(foreignKeyOf),
        constraints: (constraints.get(oid) ?? []).map(({ name, columns }) => ({ name, columns })),
        placement: placementOf(placements?.get(oid)),
        inherited,
        ruled,
        fillsRows,
        rights: { insert, update, delete: remove },
        reads: (below.get(oid) ?? []).map(({ table }) => table),
      };
    },
  );
  return {
    citus,
    tables: read,
    hidden: relations.filter((of) => !of.readable).map(qualified),
    types,
    unpopulated: relations.filter((of) => of.readable && !of.populated).map(qualified),
  };
}

const isSelected =
  (tables: readonly string[]) =>
  ({ schema, name }: queries.RelationRow): boolean =>
    tables.length === 0 || tables.includes(name) || tables.includes(`${schema}.${name}`);

function checkSelection(found: readonly queries.RelationRow[], { schemas, tables }: Selection): void {
  const missing = [
    ...(tables.length > 0
      ? []
      : schemas.filter((schema) => !found.some((of) => of.schema === schema)).map((of) => `schema ${of}`)),
    ...tables
      .filter((table) => !found.some((of) => of.name === table || `${of.schema}.${of.name}` === table))
      .map((of) => `table ${of}`),
  ];
  if (missing.length > 0) throw new Error(`The database has no ${missing.join(', no ')}, or nothing in it.`);
}

function columnOf(row: queries.ColumnRow, checks: readonly queries.CheckRow[]): CatalogueColumn {
  const { oid: _, values, ...column } = row;
  const own = checks.filter((of) => of.column === row.name).map(({ definition }) => definition);
  const checked = row.array ? undefined : valuesOfChecks(own);
  return {
    ...column,
    isEnum: values !== null,
    values: values ?? checked,
  };
}

const foreignKeyOf = ({ oid: _, ...foreignKey }: queries.ForeignKeyRow): ForeignKey => foreignKey;

function placementOf(row: queries.PlacementRow | undefined): CataloguePlacement {
  if (!row) return { kind: 'local' };
  if (row.method === 'h')
    return { kind: 'distributed', column: there(row.column), colocation: row.colocation };
  if (row.method !== 'n') return { kind: 'other' };
  if (row.model === 't') return { kind: 'reference' };
  return row.ofSchema ? { kind: 'schema' } : { kind: 'local' };
}

function groupBy<Row extends { readonly oid: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.oid);
    if (group) group.push(row);
    else groups.set(row.oid, [row]);
  }
  return groups;
}

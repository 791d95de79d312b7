import { type Distribution, relationsOf } from './distribution';

type Privilege = 'USAGE' | 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

/** What a role is to be able to do with one object of a database. */
export interface Right {
  readonly kind: 'schema' | 'table' | 'sequence';
  /** Qualified by its schema, where it lies in one. Views count as tables. */
  readonly name: string;
  readonly privilege: Privilege;
}

/** What a kind of role needs: the one that serves, or one that only reads. */
export type Use = 'serve' | 'read';

/**
 * The rights that a role needs on what a service declares. One that serves may write rows and take numbers of every
 * sequence; of what is append-only it can neither change nor remove a row.
 */
function declaredRights(distribution: Distribution, use: Use): Right[] {
  const { schemas, tables, views } = relationsOf(distribution);
  const appendOnly = new Set(distribution.appendOnly);
  const writes = (table: string): Privilege[] =>
    appendOnly.has(table) ? ['INSERT'] : ['INSERT', 'UPDATE', 'DELETE'];
  return [
    ...schemas.map((name): Right => ({ kind: 'schema', name, privilege: 'USAGE' })),
    ...[...tables, ...views].map((name): Right => ({ kind: 'table', name, privilege: 'SELECT' })),
    ...(use === 'read'
      ? []
      : tables.flatMap((name) =>
          writes(name).map((privilege): Right => ({ kind: 'table', name, privilege })),
        )),
  ];
}

/** What sends the statements below: a client or a pool. */
interface Sender {
  query<Row>(config: { text: string; values: unknown[] }): Promise<{ rows: Row[] }>;
}

/** Sequences are not declared: all in the service's schemas count. What does not exist yet is left out. */
const MISSING = `
  with needed as (select * from unnest($2::text[], $3::text[], $4::text[]) n (kind, name, privilege))
  select kind, name, privilege from needed join pg_namespace on nspname = name
  where kind = 'schema' and not has_schema_privilege($1, pg_namespace.oid, privilege)
  union all
  select kind, name, privilege
  from needed
  join pg_namespace on nspname = split_part(name, '.', 1)
  join pg_class on relnamespace = pg_namespace.oid and relname = split_part(name, '.', 2)
  where kind = 'table' and not has_table_privilege($1, pg_class.oid, privilege)
  union all
  select 'sequence', nspname || '.' || relname, 'USAGE'
  from pg_class join pg_namespace on pg_namespace.oid = relnamespace
  where nspname = any($5)
    and case relkind when 'S' then not has_sequence_privilege($1, pg_class.oid, 'USAGE') else false end
  order by 2, 3`;

/**
 * The rights that a role lacks on what there is of a service's declared schemas, tables and views, and on the sequences
 * in its schemas. Reads the catalogue only; any role may ask it. Rejects with what the driver throws.
 */
export async function missingRights(
  sender: Sender,
  distribution: Distribution,
  role: string,
  use: Use,
): Promise<Right[]> {
  const needed = declaredRights(distribution, use);
  const values = [
    role,
    needed.map(({ kind }) => kind),
    needed.map(({ name }) => name),
    needed.map(({ privilege }) => privilege),
    use === 'serve' ? relationsOf(distribution).schemas : [],
  ];
  return (await sender.query<Right>({ text: MISSING, values })).rows;
}

/** Names of one kind that a sentence about missing rights lists. */
const LISTED = 3;

/** Rights in words: `USAGE on 12 sequences (hc_core.a, hc_core.b, hc_core.c, ..); INSERT on table hc_core.d`. */
export function rightsText(rights: readonly Right[]): string {
  const groups = new Map<string, string[]>();
  for (const { privilege, kind, name } of rights) {
    const what = `${privilege} on ${kind}`;
    groups.set(what, [...(groups.get(what) ?? []), name]);
  }
  return [...groups]
    .map(([what, names]) => {
      if (names.length === 1) return `${what} ${names[0]}`;
      const listed = [...names.slice(0, LISTED), ...(names.length > LISTED ? ['..'] : [])].join(', ');
      return `${what.replace(/(\w+)$/, `${names.length} $1s`)} (${listed})`;
    })
    .join('; ');
}

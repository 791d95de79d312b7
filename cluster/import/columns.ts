import type { Client } from 'pg';
import { there } from '../../platform/there';

/** A column of a table as the database's catalogue has it. */
export interface CatalogueColumn {
  readonly name: string;
  readonly type: {
    /** `bigint`, `numeric`, `timestamptz`; of an array what it holds. */
    readonly base: string;
    readonly array: boolean;
    /** Of a numeric: its digits, and those behind the point. */
    readonly precision?: number | undefined;
    readonly scale?: number | undefined;
  };
  /** The values of an enumeration, from its CHECK. */
  readonly values?: readonly string[] | undefined;
  /** Whether an empty text is what the column has where nothing is said. */
  readonly mayBeEmpty: boolean;
}

/** The columns of a table that may be given values, in their order: all but the generated ones. */
export async function columnsOf(client: Client, table: string): Promise<CatalogueColumn[]> {
  const { rows } = await client.query<{
    name: string;
    type: string;
    fallback: string | null;
    checks: string[];
  }>(
    `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
            pg_get_expr(d.adbin, d.adrelid) as fallback,
            array(select pg_get_constraintdef(c.oid) from pg_constraint c
                  where c.conrelid = a.attrelid and c.contype = 'c' and c.conkey = array[a.attnum]) as checks
     from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     order by a.attnum`,
    [table],
  );
  return rows.map(({ name, type, fallback, checks }) => ({
    name,
    type: typeNamed(type),
    values: checks.map(enumeration).find((values) => values),
    mayBeEmpty: fallback === "''::text",
  }));
}

/** `numeric(20,4)`, `timestamp with time zone`, `text[]` */
function typeNamed(text: string): CatalogueColumn['type'] {
  const [, name, precision, scale] =
    /^([a-z ]+?)(?:\((\d+)(?:,(\d+))?\))?( with time zone| without time zone)?(?:\[\])?$/.exec(text) ?? [];
  const base = text.startsWith('timestamp')
    ? 'timestamptz'
    : text.startsWith('time')
      ? 'time'
      : (name ?? text);
  return {
    base,
    array: text.endsWith('[]'),
    precision: precision === undefined ? undefined : Number(precision),
    scale: scale === undefined ? undefined : Number(scale),
  };
}

const ENUMERATION = /^CHECK \(\(\(?"?\w+"?\)? = ANY \(ARRAY\[((?:'(?:[^']|'')*'::text(?:, )?)+)\]\)\)\)$/;

/** The values that a CHECK of one column enumerates, undefined of any other CHECK. */
function enumeration(definition: string): string[] | undefined {
  const listed = ENUMERATION.exec(definition)?.[1];
  if (listed === undefined) return undefined;
  return [...listed.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, value]) =>
    there(value).replaceAll("''", "'"),
  );
}

import type { CatalogueColumn } from './catalogue';

/** How a type of the database is declared, and what it is in the graph. */
export interface ColumnType {
  /** Its name in `t`, which declares it: `text`, or `ofType` of its SQL type. */
  readonly declaredBy: string;
  /** Type in the graph. */
  readonly graphql: string;
  /** Whether rows can be found by it: its text is the same whoever writes it. */
  readonly isKey: boolean;
  /** Whether a page can be ordered by it. */
  readonly isOrdered: boolean;
  /** Whether an array of it is read right as it is; else as texts. */
  readonly inArrays: boolean;
}

const type = (
  declaredBy: string,
  graphql: string,
  also: Partial<Pick<ColumnType, 'isKey' | 'isOrdered' | 'inArrays'>> = {},
): ColumnType => ({ declaredBy, graphql, isKey: false, isOrdered: false, inArrays: false, ...also });

const KEY = { isKey: true, isOrdered: true };
const NO_KEY = { isKey: false, isOrdered: false };

const TYPES: Readonly<Record<string, ColumnType>> = {
  int8: type('bigint', 'BigInt', KEY),
  int4: type('integer', 'Int', { ...KEY, inArrays: true }),
  int2: type('smallint', 'Int', { ...KEY, inArrays: true }),
  text: type('text', 'String', { ...KEY, inArrays: true }),
  varchar: type('text', 'String', { ...KEY, inArrays: true }),
  uuid: type('uuid', 'UUID', { ...KEY, inArrays: true }),
  date: type('date', 'Date', KEY),
  numeric: type('numeric', 'Decimal', { isOrdered: true }),
  timestamptz: type('timestamptz', 'DateTime', { ...KEY, inArrays: true }),
  timestamp: type('timestamp', 'LocalDateTime', KEY),
  time: type('time', 'LocalTime', { isOrdered: true }),
  bool: type('boolean', 'Boolean', { isOrdered: true, inArrays: true }),
  float8: type('doublePrecision', 'Float', { inArrays: true }),
  float4: type('real', 'Float', { inArrays: true }),
  jsonb: type('jsonb', 'JSON', { inArrays: true }),
  json: type('json', 'JSON', { inArrays: true }),
  bpchar: type('ofType', 'String', KEY),
  name: type('ofType', 'String', KEY),
  ...Object.fromEntries(
    // Equal values of these may be written in several ways, so that they are no keys.
    ['inet', 'cidr', 'macaddr', 'oid', 'char', 'citext', 'timetz', 'interval', 'bit', 'varbit'].map(
      (name) => [name, type('ofType', 'String', { isOrdered: true })],
    ),
  ),
};

const ENUM = type('ofType', 'String', KEY);

/** Types whose texts are of no use to a client, with the reason. */
const UNREAD: Readonly<Record<string, string>> = {
  bytea: 'holds bytes, which the graph does not carry',
  tsvector: 'is an index of words, not a value',
  tsquery: 'is a search, not a value',
};

/** Types of whole numbers, which are ids where they are keys. */
export const WHOLE: ReadonlySet<string> = new Set(['int8', 'int4', 'int2']);

/** Why a column stays out of the graph; undefined of one that does not. */
export const whyUnread = ({ type }: CatalogueColumn): string | undefined => UNREAD[type];

/** Scalars that make no value of its text as the server writes it. */
const NOT_OF_TEXT = new Set(['LocalDateTime', 'DateTime', 'Boolean', 'Float', 'JSON']);

/** How the values of a column are declared. What has no type of its own here is read as its text. */
export function columnType({ type: name, array, nested, ofDomain, isEnum }: CatalogueColumn): ColumnType {
  const known = isEnum ? ENUM : (TYPES[name] ?? type('ofType', 'String'));
  if (!array) return known;
  // The driver knows no arrays of domains.
  const isRead = known.inArrays && !ofDomain;
  const flat = isRead || !NOT_OF_TEXT.has(known.graphql) ? known.graphql : 'String';
  return {
    ...known,
    declaredBy: isRead ? known.declaredBy : 'ofType',
    // How deep it goes is not in the type; a list in the graph has one depth.
    graphql: nested ? 'JSON' : flat,
    ...NO_KEY,
  };
}

/** An id of that type: a string in TypeScript. */
export const idType = ({ type: name }: CatalogueColumn): string =>
  name === 'int8' ? 'bigint' : name === 'int4' ? 'integerId' : 'smallintId';

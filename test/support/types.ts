import { getNamedType, isLeafType, isListType, isNullableType, isObjectType } from 'graphql';
import { NODE_ID } from '../../subgraphs/runtime/nodes/names';
import { SERVICES, type ServiceName } from '../../subgraphs/system';
import type { TestGateway } from './asking';
import { fieldOf, isOfLists, schema } from './client-schema';
import { exact } from './decimals';
import { sql } from './sql';
import { subgraphs } from './subgraphs';

/** A type of the graph, and the SQL that says what its items hold. */
export interface ComparedType {
  readonly type: string;
  /** The operation for a selection of the type's fields and a list of ids; what it is about is aliased `items`. */
  readonly ask: (fields: string, ids: string) => string;
  /** SQL for those ids, where the operation needs any: in the order in which they are asked for. */
  readonly ids?: string;
  /** What follows `from` in the SQL for the same items in the same order; `$1` are the ids. */
  readonly from: string;
  /** SQL of fields that are not columns of the same name, or `name_id` of what they lead to. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** Declares tests that compare every field of the types with SQL, and one that no type of the service is left out. */
export function compareTypes(
  service: ServiceName,
  types: readonly ComparedType[],
  gateway: () => TestGateway,
): void {
  test(`every type of ${service} is compared`, () => {
    const compared = types.map(({ type }) => type);
    expect(ownTypes(service).filter((type) => !compared.includes(type))).toEqual([]);
  });
  test.each(types.map((compared) => [compared.type, compared] as const))(
    'every field of %s holds what SQL finds',
    async (type, compared) => {
      const fields = comparableFields(service, type);
      const found = await itemsOf(gateway(), service, compared, fields);
      const expected = await rowsOf(service, compared, fields);
      expect(found).toEqual(expected);
      expect(found.length).toBeGreaterThan(0);
    },
  );
}

/** Reads the items, each a record of its fields; of a thing that a field leads to, its id. */
async function itemsOf(
  gateway: TestGateway,
  service: ServiceName,
  { ask, ids }: ComparedType,
  fields: readonly Comparable[],
): Promise<Record<string, unknown>[]> {
  const selection = fields.map(({ name, leadsTo }) => (leadsTo ? `${name} { id }` : name)).join(' ');
  const data = await gateway.data(ask(selection, JSON.stringify(await idsOf(service, ids))));
  return collect(data).map((item) =>
    Object.fromEntries(
      fields.map(({ name, leadsTo, decimal }) => [
        name,
        plain(leadsTo ? (item[name]?.id ?? null) : item[name], decimal),
      ]),
    ),
  );
}

async function rowsOf(
  service: ServiceName,
  { from, ids, columns = {} }: ComparedType,
  fields: readonly Comparable[],
): Promise<Record<string, unknown>[]> {
  const list = fields.map(
    ({ name, leadsTo }) => `${columns[name] ?? snakeCase(name) + (leadsTo ? '_id' : '')} as "${name}"`,
  );
  const rows = await sql(
    service,
    `select ${list.join(', ')} from ${from}`,
    ids ? [await idsOf(service, ids)] : [],
  );
  return rows.map((row) =>
    Object.fromEntries(fields.map(({ name, decimal }) => [name, plain(row[name], decimal)])),
  );
}

async function idsOf(service: ServiceName, ids: string | undefined): Promise<string[]> {
  return ids ? (await sql(service, ids)).map(({ id }) => String(id)) : [];
}

/** Everything under the alias `items`, whether one thing, a list or a connection. */
function collect(value: any): any[] {
  if (Array.isArray(value)) return value.flatMap(collect);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries<any>(value).flatMap(([name, inner]) =>
    name === 'items' ? [inner?.nodes ?? inner].flat() : collect(inner),
  );
}

/** Decimals of different scale are equal. */
function plain(value: unknown, decimal: boolean): unknown {
  return decimal && value !== null ? exact(String(value)) : value;
}

interface Comparable {
  readonly name: string;
  readonly decimal: boolean;
  /** Whether it leads to one thing that has an id. */
  readonly leadsTo: boolean;
}

/** The service's fields of a type that are values, or lead to one thing with an id. */
function comparableFields(service: ServiceName, type: string): Comparable[] {
  return definitionsOf(service)
    .filter(({ name }) => name.value === type)
    .flatMap(({ fields = [] }) => fields)
    .flatMap(({ name: { value: name } }): Comparable[] => {
      // What the ids of nodes lead to is tested by itself.
      if (name === NODE_ID) return [];
      const { type: of, args } = fieldOf(`${type}.${name}`);
      const named = getNamedType(of);
      if (args.some((arg) => !isNullableType(arg.type))) return [];
      if (isLeafType(named)) return [{ name, decimal: named.name === 'Decimal', leadsTo: false }];
      const leadsTo = isObjectType(named) && Boolean(named.getFields().id) && !holdsList(of);
      return leadsTo ? [{ name, decimal: false, leadsTo }] : [];
    });
}

const holdsList = (type: unknown): boolean =>
  isListType(type) || ('ofType' in (type as object) && holdsList((type as { ofType: unknown }).ofType));

/**
 * Types of the service with fields to compare: not connections, nor what it adds to types of others, nor the runtime's,
 * nor what only services tell each other.
 */
function ownTypes(service: ServiceName): string[] {
  const namesOf = (of: ServiceName) => definitionsOf(of).map(({ name }) => name.value);
  const isRuntimes = (type: string) => SERVICES.every((other) => namesOf(other).includes(type));
  return namesOf(service)
    .filter((type) => !/^Mutation$|Payload$/.test(type) && !isOfLists(type) && !isRuntimes(type))
    .filter((type) => schema.getType(type))
    .filter((type) => {
      const keys = keyFieldsOf(service, type);
      return comparableFields(service, type).some(({ name, leadsTo }) => !keys.has(name) && !leadsTo);
    });
}

/** The fields that name a thing of the type: all that a service has of a thing of another's, beside what it adds. */
function keyFieldsOf(service: ServiceName, type: string): Set<string> {
  const keys = definitionsOf(service)
    .filter(({ name }) => name.value === type)
    .flatMap(({ directives = [] }) => directives.filter(({ name }) => name.value === 'key'))
    .flatMap(({ arguments: given = [] }) => given.filter(({ name }) => name.value === 'fields'))
    .flatMap(({ value }) => (value.kind === 'StringValue' ? value.value.split(/\s+/) : []));
  return new Set(['id', ...keys]);
}

function definitionsOf(service: ServiceName) {
  return subgraphs[service].document.definitions.filter(
    (definition) => definition.kind === 'ObjectTypeDefinition',
  );
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

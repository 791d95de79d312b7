import { type GraphQLField, getNamedType, isCompositeType, isObjectType } from 'graphql';
import { NODE_ID } from '../../subgraphs/runtime/nodes/names';
import { SERVICES, type ServiceName } from '../../subgraphs/system';
import type { TestGateway } from './asking';
import { fieldOf, isOfLists, schema } from './client-schema';
import { everyField } from './every-field';
import { sql } from './sql';
import { subgraphs } from './subgraphs';

/** Objects of a type that an operation reaches, and the rows that they have to agree with, in the same order. */
export interface ComparedValues {
  readonly type: string;
  /** Selection of the root; `*` stands for every value of the type and the references below. */
  readonly query: string;
  /** What follows `from` in SQL, the order included. */
  readonly from: string;
  /** Field → SQL expression, where that is not the column of the same name. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Path to a value of what the object refers to (`manager.id`) → SQL expression. */
  readonly references?: Readonly<Record<string, string>>;
  /** Fields that other tests compare. */
  readonly apart?: readonly string[];
}

/**
 * Declares a test of each comparison, and one that no type of the service, no value of it and nothing that it refers to
 * is left out.
 */
export function compareValues(
  service: ServiceName,
  compared: readonly ComparedValues[],
  gateway: () => TestGateway,
): void {
  test(`every type of ${service} is compared, with all its values and references`, () => {
    const covered = compared.flatMap(({ type, references = {}, apart = [] }) => [
      ...valuesOf(type),
      ...Object.keys(references).map((path) => `${type}.${path.split('.')[0]}`),
      ...apart.map((field) => `${type}.${field}`),
    ]);
    expect(fieldsToCompare(service).filter((field) => !covered.includes(field))).toEqual([]);
  });

  test.each(compared)(
    '$type has the values of its rows: $query',
    async ({ type, query, from, columns = {}, references = {} }) => {
      const fields = valuesOf(type).map((path) => path.split('.')[1]!);
      const expressions = [
        ...fields.map((field) => [field, columns[field] ?? snakeCase(field)]),
        ...Object.entries(references),
      ];
      const list = expressions.map(([path, expression]) => `${expression} as "${path}"`);
      const rows = await sql(service, `select ${list.join(', ')} from ${from}`);
      const selection = ['__typename', ...fields, ...Object.keys(references).map(selectedPath)].join(' ');
      const data = await gateway().data(`{ ${query.replace('*', selection)} }`);
      const objects = markedObjects(data).map((object) => ({
        ...Object.fromEntries(fields.map((field) => [field, object[field]])),
        ...Object.fromEntries(Object.keys(references).map((path) => [path, valueAt(object, path)])),
      }));
      expect(rows.length).toBeGreaterThan(0);
      expect(objects).toEqual(rows);
    },
  );
}

/** What queries can come by; a service's SDL has more, such as what mutations return. */
const reachable = new Set(everyField(schema));

/** Fields of the types that are the service's own, without lists in pages: those are compared as lists. */
function fieldsToCompare(service: ServiceName): string[] {
  return [...fieldsByType(service)]
    .filter(([type]) => type !== 'Query' && !isOfLists(type) && ownerOf(type) === service)
    .flatMap(([, paths]) => paths)
    .filter((path) => !getNamedType(fieldOf(path).type).name.endsWith('Connection'));
}

/** Object type of the service's SDL → its `Type.field`s. */
function fieldsByType(service: ServiceName): Map<string, string[]> {
  const types = new Map<string, string[]>();
  for (const definition of subgraphs[service].document.definitions)
    if (definition.kind === 'ObjectTypeDefinition') {
      const type = definition.name.value;
      const paths = (definition.fields ?? []).map(({ name }) => `${type}.${name.value}`);
      types.set(
        type,
        // What the ids of nodes lead to is tested by itself.
        paths.filter((path) => reachable.has(path) && !path.endsWith(`.${NODE_ID}`)),
      );
    }
  return types;
}

/** The service that knows the values of a type, others at most its key; undefined for types that all share. */
function ownerOf(type: string): ServiceName | undefined {
  const [most, next] = SERVICES.map((service) => ({
    service,
    values: (fieldsByType(service).get(type) ?? []).filter((path) => isValue(fieldOf(path))).length,
  })).sort((one, other) => other.values - one.values);
  return most!.values > next!.values ? most!.service : undefined;
}

const isValue = ({ name, type, args }: GraphQLField<unknown, unknown>) =>
  name !== NODE_ID && !isCompositeType(getNamedType(type)) && args.length === 0;

/** Fields of a type that hold a value and take no arguments. */
function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return Object.values(type.getFields())
    .filter(isValue)
    .map((of) => `${name}.${of.name}`);
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const aliasOf = (path: string) => path.replaceAll('.', '__');

function selectedPath(path: string): string {
  const names = path.split('.');
  return `${aliasOf(path)}: ${names.join(' { ')}${' }'.repeat(names.length - 1)}`;
}

function valueAt(object: any, path: string): unknown {
  const [, ...rest] = path.split('.');
  return rest.reduce((at, name) => at?.[name] ?? null, object[aliasOf(path)]);
}

/** Objects that were selected by `*`, in the order of the answer. */
function markedObjects(value: unknown): any[] {
  if (Array.isArray(value)) return value.flatMap(markedObjects);
  if (typeof value !== 'object' || value === null) return [];
  return '__typename' in value ? [value] : Object.values(value).flatMap(markedObjects);
}

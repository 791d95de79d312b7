import { getNamedType, isInputObjectType, isListType, isObjectType } from 'graphql';
import type { ServiceName } from '../../subgraphs/system';
import type { TestGateway } from './asking';
import { fieldOf } from './client-schema';
import { sql } from './sql';
import { subgraphs } from './subgraphs';

/**
 * Root fields that find things by what names them → SQL for rows with the arguments (or, of a list of keys, the fields
 * of a key) by their names, and the id that is to be found as `id` or, where `id` is an argument, the same.
 */
export type ComparedLookups = Readonly<Record<string, string>>;

type Key = Readonly<Record<string, unknown>>;

/**
 * Declares tests that every root field by id, ids, keys or another name finds what SQL finds: in the order asked for,
 * null for what is unknown, and null with BAD_ID at its own place for what can be no id.
 */
export function compareLookups(
  service: ServiceName,
  lookups: ComparedLookups,
  gateway: () => TestGateway,
): void {
  test(`every lookup of ${service} is compared`, () => {
    expect(lookupFields(service).filter((field) => !lookups[field])).toEqual([]);
  });
  for (const [field, keys] of Object.entries(lookups)) {
    const several = /By(Ids|Keys)$/.test(field);
    test(`${field} finds ${several ? 'each in the order asked for, and null for the unknown' : 'one, and null for the unknown'}`, async () => {
      const found = await sql<Key & { id: unknown }>(service, keys);
      expect(found.length).toBeGreaterThan(1);
      await (several ? findSeveral : findOne)(gateway(), field, found.slice(0, 5));
    });
  }
}

async function findOne(gateway: TestGateway, field: string, found: readonly (Key & { id: unknown })[]) {
  const { args } = fieldOf(`Query.${field}`);
  const call = (key: Key) =>
    `${field}(${args
      .filter(({ name }) => key[name] !== undefined)
      .map(({ name }) => `${name}: ${JSON.stringify(key[name])}`)
      .join(', ')}) { id }`;
  const known = found.map((key, index) => `known${index}: ${call(key)}`);
  const unknown = unknownKeys(found[0]!, args).map((key, index) => `unknown${index}: ${call(key)}`);
  const { data, errors = [] } = await gateway.ask(`{ ${[...known, ...unknown].join(' ')} }`);
  expectRefused(errors, ([alias]) => /^unknown/.test(String(alias)));
  expect(found.map((_, index) => data[`known${index}`]?.id)).toEqual(found.map(({ id }) => String(id)));
  expect(unknown.map((_, index) => data[`unknown${index}`])).toEqual(unknown.map(() => null));
}

async function findSeveral(gateway: TestGateway, field: string, found: readonly (Key & { id: unknown })[]) {
  const [argument] = fieldOf(`Query.${field}`).args;
  const type = getNamedType(argument!.type);
  const isKeys = isInputObjectType(type);
  const fields = isKeys ? Object.values(type.getFields()) : [{ name: 'id' }];
  const keyOf = (row: Key): Key => Object.fromEntries(fields.map(({ name }) => [name, row[name]]));
  const [first, ...others] = found.map(keyOf);
  const [unknown, ...malformed] = unknownKeys(first!, fields);
  const asked = [...others.reverse(), unknown!, first!, ...malformed, first!];
  const { data, errors = [] } = await gateway.ask(
    `query ($asked: ${argument!.type}) { found: ${field}(${argument!.name}: $asked) { id } }`,
    { asked: isKeys ? asked : asked.map(({ id }) => id) },
  );
  const isMalformed = (key: Key) => malformed.includes(key);
  expectRefused(errors, ([, index]) => isMalformed(asked[Number(index)]!));
  const ids = new Set(found.map(keyOf).map((key) => JSON.stringify(key)));
  expect(data.found).toEqual(
    asked.map((key) => (ids.has(JSON.stringify(key)) ? { id: String(key.id) } : null)),
  );
}

/** What is refused is refused for its form, and at the place of what has none. */
function expectRefused(errors: readonly any[], isRefused: (path: readonly unknown[]) => boolean): void {
  for (const { path, extensions } of errors)
    expect([extensions.code, path, isRefused(path)]).toEqual(['BAD_ID', path, true]);
}

/** Keys that name nothing: unknown in each of its parts, and of a form that no id has. */
function unknownKeys(key: Key, parts: readonly { readonly name: string }[]): Key[] {
  const named = parts.filter(({ name }) => key[name] !== undefined);
  return ['999999999999', 'no id', '9'.repeat(40), ''].flatMap((value) =>
    named.map(({ name }) => ({
      ...Object.fromEntries(named.map((part) => [part.name, key[part.name]])),
      [name]: value,
    })),
  );
}

/** Root fields of the service that take something's name and return it, or several at once. */
function lookupFields(service: ServiceName): string[] {
  return subgraphs[service].document.definitions
    .flatMap((definition) =>
      definition.kind === 'ObjectTypeDefinition' && definition.name.value === 'Query'
        ? (definition.fields ?? [])
        : [],
    )
    .map(({ name }) => name.value)
    .filter((name) => {
      const { type } = fieldOf(`Query.${name}`);
      const named = getNamedType(type);
      const hasId = isObjectType(named) && Boolean(named.getFields().id);
      return /By(Ids|Keys)$/.test(name) || (hasId && !isListType(type) && !('ofType' in type));
    });
}

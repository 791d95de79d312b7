import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff, validate } from '@graphql-inspector/core';
import {
  buildClientSchema,
  buildSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  printSchema,
  Source,
} from 'graphql';
import type { TestGateway } from '../support/asking';
import { schema as committed } from '../support/client-schema';
import { sharedGateway } from '../support/shared-gateway';

const EXAMPLES = join(__dirname, '..', '..', 'examples');

let gateway: TestGateway;
/** As the gateway tells it. */
let told: GraphQLSchema;
beforeAll(async () => {
  gateway = await sharedGateway();
  const introspection = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true });
  told = buildClientSchema(await gateway.data(introspection));
});
afterAll(() => gateway?.stop());

test('what the gateway tells of its schema is the committed one, with no change', async () => {
  const changes = await diff(buildSchema(printSchema(committed)), buildSchema(printSchema(told)));
  expect(changes.map(({ message }) => message)).toEqual([]);
});

test('a change that breaks clients is seen as that, and where', async () => {
  const renamed = buildSchema(printSchema(told).replaceAll('  fullName: String', '  wholeName: String'));
  const changes = await diff(told, renamed);
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  expect(breaking.map(({ path }) => path)).toContain('Employee.fullName');
});

test('the examples ask for nothing that is not there', () => {
  const sources = ['.', 'mutations', 'typed-client/operations'].flatMap((folder) =>
    readdirSync(join(EXAMPLES, folder))
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => new Source(readFileSync(join(EXAMPLES, folder, file), 'utf8'), file)),
  );
  expect(sources.length).toBeGreaterThan(10);
  const wrong = validate(told, sources).filter(({ errors }) => errors.length > 0);
  expect(wrong.map(({ source, errors }) => [source.name, ...errors.map(String)])).toEqual([]);
});

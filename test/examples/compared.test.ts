import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';
import { type OwnDatabase, ownDatabase } from '../support/own-database';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'compared.md'), 'utf8');
/** The operation of each section, by its anchor. */
const operations = new Map(
  [...page.matchAll(/^## (.+)\n[^#]*?```graphql\n([^`]+)```/gm)].map(([, title, operation]) => [
    title!.toLowerCase().replaceAll(' ', '-'),
    operation!,
  ]),
);
/** What is linked to from the table. */
const shown = new Set(
  [...page.matchAll(/^\|.*$/gm)].flatMap(([row]) =>
    [...row.matchAll(/\]\(#([^)]+)\)/g)].map(([, to]) => to!),
  ),
);

let database: OwnDatabase;
let gateway: TestGateway;
beforeAll(async () => {
  database = await ownDatabase('market');
  gateway = await startGateway(database.environment);
});
afterAll(async () => {
  await gateway?.stop();
  await database?.drop();
});

test('each cell that names an operation has one, and each operation a cell', () => {
  expect([...operations.keys()].sort()).toEqual([...shown].sort());
});

test.each([...operations])('%s: runs as it is and finds what it asks for', async (name, operation) => {
  const [definition] = parse(operation).definitions;
  if (definition?.kind === 'OperationDefinition' && definition.operation === 'subscription') {
    const response = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent(operation)}`, {
      headers: { accept: 'text/event-stream' },
    });
    const first = await response.body!.getReader().read();
    expect(new TextDecoder().decode(first.value)).toContain('"portfolioChanged"');
    return;
  }
  const { data, errors = [] } = await gateway.ask(operation);
  expect(errors.map(({ extensions }) => [extensions.code, extensions.inputPath])).toEqual(
    name === 'errors' ? [['BAD_ID', ['id']]] : [],
  );
  for (const [field, value] of Object.entries(data))
    if (!errors.some(({ path }) => path?.[0] === field)) expect(value).not.toBeNull();
  expect(JSON.stringify(data)).not.toContain('"nodes":[]');
});

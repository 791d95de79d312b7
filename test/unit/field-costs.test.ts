import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ObjectTypeDefinitionNode, parse } from 'graphql';
import { fieldReads } from '../../gateway/composing/field-reads';
import type { Subgraph } from '../../subgraphs/runtime/create-subgraph';
import { SERVICES } from '../../subgraphs/system';

const supergraph = parse(readFileSync(join(__dirname, '../../gateway/supergraph.graphql'), 'utf8'));

const subgraphOf = (service: string): Subgraph => require(`../../subgraphs/${service}`).subgraph;

/** The `@tasks` of a field in the supergraph, as written: `keyed: 1`. */
function tasksOf(type: string, field: string): string | undefined {
  const found = supergraph.definitions.find(
    (one): one is ObjectTypeDefinitionNode => one.kind === 'ObjectTypeDefinition' && one.name.value === type,
  );
  const directives = found?.fields?.find(({ name }) => name.value === field)?.directives;
  return directives
    ?.find(({ name }) => name.value === 'tasks')
    ?.arguments?.map(({ name, value }) => `${name.value}: ${'value' in value ? value.value : ''}`)
    .join(', ');
}

test('what types have in common and is spread into them costs what it reads', () => {
  for (const type of ['Budget', 'BudgetVariance'])
    for (const field of ['actualAmount', 'remainingAmount'])
      expect([type, field, tasksOf(type, field)]).toEqual([type, field, 'keyed: 1']);
});

test('what a service adds to the type of another one costs what it reads', () => {
  for (const field of ['ownedRisks', 'reportedIncidents', 'mitigationActions'])
    expect([field, tasksOf('Employee', field)]).toEqual([field, 'keyed: 1, items: 1']);
});

test('what is read for each item of another read costs a batch of those', () => {
  expect(tasksOf('Transaction', 'ledgerEntries')).toBe('keyed: 1, items: 1');
});

test('every resolver of every service is found in its source', () => {
  for (const service of SERVICES) expect(fieldReads(subgraphOf(service)).size).toBeGreaterThan(10);
});

test('one that cannot be found there fails the build', () => {
  const { folder } = subgraphOf('hc');
  const resolvers = { Employee: { madeUp: () => null } } as never;
  expect(() => fieldReads({ resolvers, folder })).toThrow(/Employee\.madeUp/);
});

import type { TestGateway } from '../support/asking';
import { askingFor, ClientProject, HOLDINGS } from '../support/client-project';
import { sharedGateway } from '../support/shared-gateway';

let gateway: TestGateway;
let project: ClientProject;
beforeAll(async () => {
  gateway = await sharedGateway();
  const plugin = {
    name: 'gql.tada/ts-plugin',
    schema: `${gateway.url}/graphql`,
    tadaOutputLocation: './graphql-env.d.ts',
  };
  project = new ClientProject({ plugins: [plugin] });
  // It asks the gateway for its schema itself.
  await project.package('gql.tada/bin/cli.js', 'generate-output');
});
afterAll(async () => {
  project?.remove();
  await gateway?.stop();
});

const typed = (operation: string) => `
import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';
const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Decimal: string; Date: string; DateTime: string };
}>();
const query = graphql(\`${operation}\`);
type Result = ResultOf<typeof query>;
type Variables = VariablesOf<typeof query>;`;

test('an operation has its types without being generated, and is answered as they say', async () => {
  project.write('main.ts', askingFor(typed(HOLDINGS)));
  expect(await project.typeErrors()).toBe('');
  const { portfolio } = await gateway.data(HOLDINGS, { id: '1' });
  expect(JSON.parse(await project.run('main.ts', `${gateway.url}/graphql`))).toEqual({
    name: portfolio.name,
    symbols: portfolio.holdings.nodes.map(({ instrument }: any) => instrument.symbol),
    since: portfolio.inceptionDate.slice(0, 4),
  });
});

test('what was not asked for does not compile', async () => {
  project.write('main.ts', askingFor(typed(HOLDINGS), 'portfolio?.baseCurrency'));
  expect(await project.typeErrors()).toContain("Property 'baseCurrency' does not exist");
});

import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildClientSchema, getIntrospectionQuery, parse, printSchema } from 'graphql';
import type { TestGateway } from '../support/asking';
import { askingFor, ClientProject, HOLDINGS } from '../support/client-project';
import { sharedGateway } from '../support/shared-gateway';

let gateway: TestGateway;
let project: ClientProject;
beforeAll(async () => {
  gateway = await sharedGateway();
  // Its modules are for bundlers: they name each other without an ending.
  project = new ClientProject({ module: 'esnext', moduleResolution: 'bundler' });
  const schema = buildClientSchema(await gateway.data(getIntrospectionQuery()));
  const files = await preset.buildGeneratesSection({
    baseOutputDir: './',
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents: [{ location: 'main.ts', document: parse(HOLDINGS), rawSDL: HOLDINGS }],
    config: {
      useTypeImports: true,
      scalars: { ID: 'string', Date: 'string', DateTime: 'string', Decimal: 'string' },
    },
    plugins: [],
    pluginMap: {},
    presetConfig: { fragmentMasking: false },
  } as never);
  for (const file of files) project.write(file.filename, await codegen(file));
});
afterAll(async () => {
  project?.remove();
  await gateway?.stop();
});

const TYPED = `
import { graphql } from './gql.ts';
import type { HoldingsQuery as Result, HoldingsQueryVariables as Variables } from './graphql.ts';
const query = graphql(\`${HOLDINGS}\`);`;

test('an operation has the types that were generated for it, and is answered as they say', async () => {
  project.write('main.ts', askingFor(TYPED));
  expect(await project.typeErrors()).toBe('');
  const { portfolio } = await gateway.data(HOLDINGS, { id: '1' });
  expect(JSON.parse(await project.run('main.ts', `${gateway.url}/graphql`))).toEqual({
    name: portfolio.name,
    symbols: portfolio.holdings.nodes.map(({ instrument }: any) => instrument.symbol),
    since: portfolio.inceptionDate.slice(0, 4),
  });
});

test('what was not asked for does not compile', async () => {
  project.write('main.ts', askingFor(TYPED, 'portfolio?.baseCurrency'));
  expect(await project.typeErrors()).toContain("Property 'baseCurrency' does not exist");
});

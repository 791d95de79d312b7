import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestGateway } from '../support/asking';
import { exampleFolder, runExample, typeErrors } from '../support/example';
import { sharedGateway } from '../support/shared-gateway';

const generated = join(exampleFolder('typed-client'), 'generated.ts');
let gateway: TestGateway;
let folder: string;

beforeAll(async () => {
  gateway = await sharedGateway();
  folder = mkdtempSync(join(tmpdir(), 'typed-client-'));
});

afterAll(async () => {
  await gateway?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: string[]) =>
  runExample('typed-client', args, { GATEWAY_URL: `${gateway.url}/graphql`, NO_COLOR: '1' });

test('its generated types are those of the gateway that runs (npm run generate in the example)', async () => {
  const fresh = join(folder, 'generated.ts');
  await run('generate.ts', fresh);
  expect(readFileSync(generated, 'utf8')).toBe(readFileSync(fresh, 'utf8'));
});

test('it lists every portfolio of the sample data once, over several pages', async () => {
  const ids = Array.from({ length: 50 }, (_, index) => String(index + 1));
  const { portfoliosByIds } = await gateway.data(
    'query ($ids: [ID!]!) { portfoliosByIds(ids: $ids) { id name manager { fullName } } }',
    { ids },
  );
  const rows = tableRows(await run('main.ts')).filter(([id]) => ids.includes(id!));
  const listed = rows.map(([id, name, manager]) => ({ id, name, manager: { fullName: manager } }));
  expect(listed).toHaveLength(50);
  expect(new Set(listed)).toEqual(new Set(portfoliosByIds));
});

test('it shows a portfolio with its holdings', async () => {
  const { portfolio } = await gateway.data(
    '{ portfolio(id: "3") { name manager { fullName } holdings(first: 10) { nodes { symbol } } } }',
  );
  const printed = await run('main.ts', '3');
  expect(printed).toContain(`${portfolio.name}, managed by ${portfolio.manager.fullName}`);
  const symbols = tableRows(printed).map(([symbol]) => symbol);
  for (const { symbol } of portfolio.holdings.nodes) expect(symbols).toContain(symbol);
});

test('it says so when there is no such portfolio', async () => {
  await expect(run('main.ts', '987654321')).rejects.toThrow('There is no portfolio 987654321.');
});

test('its types hold', async () => {
  expect(await typeErrors('typed-client')).toBe('');
});

test('a field that an operation does not select, or a variable of another type, does not compile', async () => {
  writeFileSync(
    join(folder, 'wrong.ts'),
    `import type { PortfoliosQuery, PortfoliosQueryVariables } from '${generated.replace(/\.ts$/, '')}';
     export const cash = (page: PortfoliosQuery) => page.portfolios?.nodes[0]?.cashAccount;
     export const variables: PortfoliosQueryVariables = { first: 'many' };`,
  );
  const project = join(folder, 'tsconfig.json');
  const own = join(exampleFolder('typed-client'), 'tsconfig.json');
  writeFileSync(
    project,
    JSON.stringify({ extends: own, compilerOptions: { types: [] }, include: ['wrong.ts'] }),
  );
  const errors = (await typeErrors('typed-client', project)).match(/error TS\d+: .*/g);
  expect(errors).toEqual([
    expect.stringContaining("Property 'cashAccount' does not exist"),
    expect.stringContaining("Type 'string' is not assignable to type 'number'"),
  ]);
});

/** Cells of the rows of printed tables, without the column of row numbers. */
function tableRows(printed: string): string[][] {
  return [...printed.matchAll(/^│ \d+ +│(.*)│$/gm)].map(([, cells]) =>
    cells!.split('│').map((cell) => cell.trim().replace(/^['"]|['"]$/g, '')),
  );
}

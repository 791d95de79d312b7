import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { Distribution } from '../../citus/distribution';
import { buildModel } from '../../cluster/service/build-model';
import { type CatalogueTable, qualified } from '../../cluster/service/catalogue';
import { runCommand } from '../../cluster/service/commands';
import { catalogueOf } from '../../cluster/service/database';
import { readCommand, UsageError } from '../../cluster/service/options';
import { type Manifest, Project } from '../../cluster/service/project';
import { takenIn } from '../../cluster/service/taken';
import { system } from '../../subgraphs/system';
import { asking } from '../support/asking';
import { report } from '../support/crashes';
import { analyse, loadParser } from '../support/sql-analysis';
import { walkTables } from '../support/table-walk';
import { CLONE, endPrograms, Program } from './processes';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database';

const run = promisify(execFile);

/** A database of one's own that is walked instead: TABLES_DATABASE_URL=postgresql://.. npx jest test/cluster/service */
const OWN = process.env.TABLES_DATABASE_URL;
const SNAPSHOT = join(__dirname, 'service.snapshot.txt');

let copy: string;
let database: ScratchDatabase;
let url: string;

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'service-test-'));
  for (const room of ['citus', 'cluster', 'docs', 'examples', 'gateway', 'platform', 'sql', 'subgraphs'])
    cpSync(join(CLONE, room), join(copy, room), { recursive: true });
  for (const file of ['tsconfig.json', 'package.json', 'biome.jsonc'])
    cpSync(join(CLONE, file), join(copy, file));
  symlinkSync(join(CLONE, 'node_modules'), join(copy, 'node_modules'));
  database = await createScratchDatabase();
  url = OWN ?? database.url;
  const odd = readFileSync(join(__dirname, 'odd-tables.sql'), 'utf8');
  await database.use((client) => client.query(odd));
});

afterAll(async () => {
  await endPrograms();
  await database?.drop();
  if (copy) rmSync(copy, { recursive: true, force: true });
});

/** Runs a command in this process, of which the services are the five; what it prints, and its exit code. */
async function service(...args: readonly string[]): Promise<{ code: number; output: string }> {
  let output = '';
  const out = (text: string) => {
    output += text;
  };
  try {
    const code = await runCommand(readCommand(args, {}), {
      project: new Project(copy),
      system: () => system,
      out,
    });
    return { code, output };
  } catch (error) {
    return { code: error instanceof UsageError ? 2 : 1, output: (error as Error).message };
  }
}

/** As `service`, of the copy with the service in it: as people call it. */
async function called(...args: readonly string[]): Promise<{ code: number; output: string }> {
  const main = join(copy, 'cluster', 'service', 'main.ts');
  try {
    const { stdout } = await run(process.execPath, ['--require', 'tsx/cjs', main, ...args], { cwd: copy });
    return { code: 0, output: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

const written = () =>
  [...readdirSync(join(copy, 'subgraphs')), ...readdirSync(join(copy, 'sql'))].filter(
    (name) => name === 'shop',
  );

/** The URL of a database that is not there. */
const nowhere = ({ url: there, name }: ScratchDatabase) => there.replace(name, `${name}_none`);

test.each([
  [['add', 'shop', '--from', 'mysql://x'], /named as postgresql:/],
  [['add', 'hc', '--from', 'postgresql://x'], /There is a service "hc" already/],
  [['add', 'My-Shop', '--from', 'postgresql://x'], /cannot be the name of a service/],
  [
    ['add', 'shop', '--from', 'postgresql://postgres@127.0.0.1:1/x'],
    /127.0.0.1:1\/x cannot be reached: .*ECONNREFUSED/,
  ],
  [['update', 'hc', '--from', 'postgresql://x'], /hc was written by hand/],
  [['add', 'shop', '--from', 'DATABASE', '--schemas', 'sales,none'], /The database has no schema none/],
  [['add', 'shop', '--from', 'DATABASE', '--tables', 'sales.none'], /The database has no table sales.none/],
  [['add', 'shop', '--from', 'DATABASE', '--link', 'employee_id=Nobody'], /no service has an entity Nobody/],
  [['add', 'shop', '--from', 'DATABASE', '--fan-out', 'none'], /--fan-out none: there is no such table/],
  [['add', 'shop', '--from', 'NO_DATABASE'], /cannot be reached: database ".*_none" does not exist/],
])('%j is refused, and nothing is written', async (args, message) => {
  const { code, output } = await service(
    ...args.map((one) => ({ DATABASE: database.url, NO_DATABASE: nowhere(database) })[one] ?? one),
  );
  expect(output).toMatch(message);
  expect(code).toBeGreaterThan(0);
  expect(written()).toEqual([]);
});

test('where nothing can be served, it is said of each table why', async () => {
  const { code, output } = await service('add', 'shop', '--from', database.url, '--tables', 'log');
  expect({ code, output }).toEqual({
    code: 1,
    output: expect.stringContaining(
      'sales.log: it has no primary key, and nothing else that is unique and never null',
    ),
  });
  expect(written()).toEqual([]);
});

test('what the role may not read is told by its name', async () => {
  const role = `limited_${process.pid}`;
  await database.use((client) =>
    client.query(
      `create role ${role}; grant usage on schema sales to ${role}; grant select on sales.currencies, sales.order_totals to ${role}`,
    ),
  );
  try {
    const options = `options=${encodeURIComponent(`-c role=${role}`)}`;
    const url = `${database.url}${database.url.includes('?') ? '&' : '?'}${options}`;
    const selection = { schemas: [], tables: ['currencies', 'customers', 'Order Details', 'order_totals'] };
    const { hidden, tables } = await catalogueOf(url, selection);
    expect(hidden).toEqual(['Back Office.Order Details', 'Back Office.customers', 'sales.customers']);
    expect(tables.map(({ name }) => name)).toEqual(['currencies', 'order_totals']);
    const { code, output } = await service('add', 'shop', '--from', url, '--tables', 'sales.customers');
    expect({ code, output }).toEqual({
      code: 1,
      output: 'Nothing is left to serve:\n  sales.customers: the role may not read it',
    });
    expect(written()).toEqual([]);
  } finally {
    await database.use((client) => client.query(`drop owned by ${role}; drop role ${role}`));
  }
});

test('a thousand tables are read in seconds', async () => {
  const many = await createScratchDatabase();
  try {
    await many.use((client) =>
      client.query(`do $$ begin for n in 1..1000 loop
        execute format('create table t%s (id integer primary key, up integer references t%s, name text not null unique)', n, n);
      end loop; end $$`),
    );
    const started = performance.now();
    const catalogue = await catalogueOf(many.url, { schemas: [], tables: [] });
    const options = { name: 'shop', about: 'many', access: ['staff'], fanOut: [], links: {} };
    const model = buildModel(catalogue, options, takenIn(system, 'shop'));
    expect(model.tables.map(({ references }) => references.length)).toEqual(Array(1000).fill(1));
    expect(performance.now() - started).toBeLessThan(30_000);
  } finally {
    await many.drop();
  }
});

test('a database becomes a service whose every field and list answers what SQL says', async () => {
  const links = OWN ? [] : ['--link', 'employee_id=Employee'];
  const { code, output } = await service('add', 'shop', '--from', url, '--about', 'things sold', ...links);
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('Written in') });
  const gateway = new Program(
    process.execPath,
    ['--require', 'tsx/cjs', join(copy, 'gateway', 'main.ts')],
    {},
    {
      SERVICES: 'shop',
      SHOP_DATABASE_URL: url,
      PORT: '0',
      HOST: '127.0.0.1',
    },
  );
  const [, at] = await gateway.until(/Sandbox on (\S+)\/graphql/);
  const manifest = JSON.parse(
    readFileSync(join(copy, 'subgraphs', 'shop', 'service.json'), 'utf8'),
  ) as Manifest;
  const model = buildModel(
    await catalogueOf(url, manifest.written),
    manifest.written,
    takenIn(system, 'shop'),
  );
  const client = new Client({ connectionString: url });
  await client.connect();
  const walk = await walkTables(asking(at!), client, model).finally(() => client.end());
  if (OWN) report('walked', { compared: walk.compared, empty: walk.empty, written: output });
  expect(walk.problems).toEqual([]);
  if (!OWN)
    expect(
      // The instant that rows have as 00:01:00.12 in UTC.
      await asking(at!).data(
        '{ reading(device: "d1", measuredAt: "2026-03-01T01:01:00.120+01:00") { value } moods(filter: { orderState: on_hold }) { nodes { grade mood } } }',
      ),
    ).toEqual({ reading: { value: 1 }, moods: { nodes: [{ grade: 'A', mood: 'so_so' }] } });
  expect(walk.compared).toBeGreaterThan(model.tables.length);
  expect(await gateway.stop()).toBe(0);
});

test('every statement of it reads its shards as its route says, by its SQL alone', async () => {
  await loadParser();
  const room = join(copy, 'subgraphs', 'shop');
  const { declaredStatements, declaredPages } = require(join(copy, 'citus')) as typeof import('../../citus');
  const { distribution } = require(join(room, 'distribution')) as { readonly distribution: Distribution };
  for (const folder of readdirSync(room))
    if (existsSync(join(room, folder, 'reads.ts'))) require(join(room, folder, 'reads'));
  const statements = [
    ...declaredStatements().values(),
    ...[...declaredPages().values()].flatMap((page) => page.variants()),
  ]
    .flatMap((one) => (one.single ? [one, one.single] : [one]))
    // What a view reads is not in the SQL of who reads it; the catalogue has said that it is on no shard.
    .filter(({ relations }) => relations.every((relation) => !(relation in distribution.views)));
  expect(statements.length).toBeGreaterThan(100);
  expect(
    statements.flatMap((one) => analyse(one, distribution).map((problem) => `${one.name}: ${problem}`)),
  ).toEqual([]);
});

test('its baseline makes those tables in an empty database', async () => {
  const empty = await createScratchDatabase();
  try {
    await empty.use((client) =>
      client.query(readFileSync(join(copy, 'sql', 'shop', '010_baseline.sql'), 'utf8')),
    );
    const everything = { schemas: [], tables: [] };
    const made = (await catalogueOf(empty.url, everything)).tables;
    const there = (await catalogueOf(url, everything)).tables.filter(({ kind }) => kind === 'table');
    const names = new Set(made.map(qualified));
    expect(there.map(qualified).filter((name) => !names.has(name))).toEqual(
      OWN ? expect.anything() : ['sales.log'],
    );
    const read = new Map(there.map((table) => [qualified(table), table]));
    const both = made.flatMap((table) =>
      read.has(qualified(table)) ? [[table, read.get(qualified(table))!]] : [],
    );
    expect(both.map(([table]) => shapeOf(table!))).toEqual(both.map(([, table]) => shapeOf(table!)));
  } finally {
    await empty.drop();
  }
});

/** What a baseline says of a table. */
const shapeOf = ({ columns, primaryKey, uniques, foreignKeys, ...table }: CatalogueTable) => ({
  name: qualified(table),
  columns: columns.map(({ name, definedAs, nullable, values }) => ({ name, definedAs, nullable, values })),
  primaryKey,
  uniques: [...uniques].sort(),
  foreignKeys: foreignKeys.map(({ columns, target }) => [columns, target]).sort(),
});

/** What a person reviews of it; a database of one's own has none. */
const reviewed = OWN ? test.skip : test;

reviewed('what is written is what was reviewed, and is formed and typed as everything is', async () => {
  const files = ['order-details', 'orders', 'sales-customers', 'order-totals']
    .flatMap((folder) =>
      ['table.ts', 'reads.ts', 'resolvers.ts'].map((file) => `subgraphs/shop/${folder}/${file}`),
    )
    .concat(
      ['distribution.ts', 'index.ts', 'links.ts', 'schema.graphql'].map((file) => `subgraphs/shop/${file}`),
    )
    .concat('sql/shop/010_baseline.sql')
    .filter((file) => existsSync(join(copy, file)));
  const text = files.map((file) => `=== ${file}\n${readFileSync(join(copy, file), 'utf8')}`).join('\n');
  if (process.env.UPDATE_SERVICE) writeFileSync(SNAPSHOT, text);
  expect(text).toBe(readFileSync(SNAPSHOT, 'utf8'));
  const bin = (name: string) => join(copy, 'node_modules', '.bin', name);
  await run(bin('biome'), ['check', '--vcs-enabled=false', 'subgraphs/shop'], { cwd: copy });
  const config = { extends: './tsconfig.json', include: ['subgraphs/shop/**/*.ts'] };
  writeFileSync(join(copy, 'tsconfig.shop.json'), JSON.stringify(config));
  await run(bin('tsc'), ['--noEmit', '-p', 'tsconfig.shop.json'], { cwd: copy });
});

reviewed(
  'a changed database is told, followed where nobody has edited, and the service can be taken away',
  async () => {
    expect(await called('check', 'shop', '--from', url)).toEqual({
      code: 0,
      output: 'shop is as its database is.\n',
    });
    await database.use((client) =>
      client.query(
        'alter table sales.products add column weight numeric; alter table sales.currencies drop column name; create table sales.fresh (id int primary key)',
      ),
    );
    const drift = [
      'sales.currencies.name: is declared and not in the database',
      'sales.fresh: is new in the database',
      'sales.products.weight: is new in the database',
    ];
    const checked = await called('check', 'shop', '--from', url);
    expect(checked.code).toBe(1);
    for (const line of drift) expect(checked.output).toContain(line);
    const edited = join(copy, 'subgraphs', 'shop', 'products', 'table.ts');
    writeFileSync(edited, `${readFileSync(edited, 'utf8')}// mine\n`);
    const updated = await called('update', 'shop', '--from', url);
    expect(updated.output).toContain('written: subgraphs/shop/freshes/table.ts');
    expect(updated.output).toContain('edited, and left as it is: subgraphs/shop/products/table.ts');
    expect(readFileSync(edited, 'utf8')).toContain('// mine');
    expect((await service('remove', 'shop')).output).toMatch(
      /These files were edited.*\n {2}subgraphs\/shop\/products\/table.ts/,
    );
    expect(await called('remove', 'shop', '--force')).toMatchObject({ code: 0 });
    expect(written()).toEqual([]);
    const same = (path: string) =>
      expect(readFileSync(join(copy, path), 'utf8')).toBe(readFileSync(join(CLONE, path), 'utf8'));
    for (const path of ['subgraphs/system.ts', 'gateway/supergraph.graphql', 'docs/access-rules.md'])
      same(path);
  },
);

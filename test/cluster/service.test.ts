import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { Distribution } from '../../citus/distribution';
import { withClient } from '../../cluster/prepare';
import { appRole } from '../../cluster/roles';
import { buildModel } from '../../cluster/service/build-model';
import { type CatalogueTable, qualified } from '../../cluster/service/catalogue';
import { runCommand } from '../../cluster/service/commands';
import { catalogueOf } from '../../cluster/service/database';
import { readCommand, UsageError } from '../../cluster/service/options';
import { Project } from '../../cluster/service/project';
import { takenIn } from '../../cluster/service/taken';
import { system } from '../../subgraphs/system';
import { asking } from '../support/asking';
import { report } from '../support/crashes';
import { ownerDatabase } from '../support/databases';
import { ProjectCopy } from '../support/project-copy';
import { analyse, loadParser } from '../support/sql-analysis';
import { walkTables } from '../support/table-walk';
import { walkWrites } from '../support/write-walk';
import { CLONE, endPrograms, type Program } from './processes';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database';

const run = promisify(execFile);

/** A database of one's own that is walked instead: TABLES_DATABASE_URL=postgresql://.. npx jest test/cluster/service */
const OWN = process.env.TABLES_DATABASE_URL;
const SNAPSHOT = join(__dirname, 'service.snapshot.txt');

/** The services that are written here. */
const NAMES = ['shop', 'desk'];

let project: ProjectCopy;
/** Its folder. */
let copy: string;
let gateway: Program;
/** Where it listens. */
let at: string;
let database: ScratchDatabase;
let url: string;

beforeAll(async () => {
  project = new ProjectCopy();
  copy = project.root;
  database = await createScratchDatabase();
  url = OWN ?? database.url;
  const odd = readFileSync(join(__dirname, 'odd-tables.sql'), 'utf8');
  await database.use((client) => client.query(odd));
});

afterAll(async () => {
  await endPrograms();
  await database?.drop();
  await withClient(ownerDatabase('hc'), 'test', async (client) => {
    for (const name of NAMES) await client.query(`drop role if exists ${appRole(name)}`);
  });
  project?.remove();
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
const called = (...args: readonly string[]) => project.service(...args);

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
  [
    ['add', 'shop', '--from', 'DATABASE', '--writes', '--write-access', 'anyone'],
    /--write-access anyone: there is no/,
  ],
  [['add', 'shop', '--from', 'DATABASE', '--write-access', 'hr'], /name that too/],
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
      `create role ${role}; grant usage on schema sales to ${role};
       grant select on sales.currencies, sales.order_totals, sales.countries to ${role}; grant insert on sales.countries to ${role}`,
    ),
  );
  try {
    const options = `options=${encodeURIComponent(`-c role=${role}`)}`;
    const url = `${database.url}${database.url.includes('?') ? '&' : '?'}${options}`;
    const selection = {
      schemas: [],
      tables: ['countries', 'currencies', 'customers', 'Order Details', 'order_totals'],
    };
    const catalogue = await catalogueOf(url, selection);
    const { hidden, tables } = catalogue;
    const asked = { name: 'shop', about: '', access: ['staff'], fanOut: [], links: {}, writes: true };
    expect(buildModel(catalogue, asked, takenIn(system, 'shop')).notes.unwritten).toEqual([
      { what: 'updateCountry', why: 'the role may not update it' },
      { what: 'deleteCountry', why: 'the role may not delete from it' },
      { what: 'sales.currencies', why: 'the role may only read it' },
      { what: 'sales.order_totals', why: 'it is a view' },
    ]);
    expect(hidden).toEqual(['Back Office.Order Details', 'Back Office.customers', 'sales.customers']);
    expect(tables.map(({ name }) => name)).toEqual(['countries', 'currencies', 'order_totals']);
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

test('a database becomes a service whose every field and list answers what SQL says, and whose mutations do what they say', async () => {
  const options = OWN ? [] : ['--link', 'employee_id=Employee', '--write-side'];
  const { code, output } = await service('add', 'shop', '--from', url, '--about', 'things sold', ...options);
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('Written in') });
  let urls: Record<string, string> = { SHOP_DATABASE_URL: url };
  if (!OWN) {
    expect(output).toMatch(
      /mutations of \d+ tables, for: staff.*schema shop_writes.*cluster -- migrate shop/s,
    );
    const desk = ['--tables', 'sales.tickets', '--writes', '--access', 'anyone'];
    expect(await called('add', 'desk', '--from', url, ...desk)).toEqual({
      code: 0,
      output: expect.stringMatching(
        /3 mutations of 1 table, for: staff.*Nothing is written beside the rows/s,
      ),
    });
    urls = { ...(await project.prepare('shop', url)), ...(await project.prepare('desk', url, 'grant')) };
  }
  ({ program: gateway, url: at } = await project.serve(OWN ? ['shop'] : NAMES, urls));
  const model = await project.model('shop', url);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    // Nothing is done to a database of one's own.
    const writes = OWN ? undefined : await walkWrites(asking(at), client, model);
    expect(writes?.problems ?? []).toEqual([]);
    if (writes) {
      expect(writes.compared).toBeGreaterThan(300);
      const undone = model.tables
        .flatMap(({ type }) => [`create${type}`, `update${type}`, `delete${type}`])
        .filter((mutation) => writes.refused.has(mutation) && !writes.done.has(mutation));
      expect(undone).toEqual([]);
    }
    const walk = await walkTables(asking(at), client, model);
    if (OWN) report('walked', { compared: walk.compared, empty: walk.empty, written: output });
    expect(walk.problems).toEqual([]);
    expect(walk.compared).toBeGreaterThan(model.tables.length);
  } finally {
    await client.end();
  }
  if (!OWN)
    expect(
      // The instant that rows have as 00:01:00.12 in UTC.
      await asking(at).data(
        '{ reading(device: "d1", measuredAt: "2026-03-01T01:01:00.120+01:00") { value } moods(filter: { orderState: on_hold }) { nodes { grade mood } } }',
      ),
    ).toEqual({ reading: { value: 1 }, moods: { nodes: [{ grade: 'A', mood: 'so_so' }] } });
});

/** What only a database with known rows can be asked. */
const reviewed = OWN ? test.skip : test;

/** Code and place of each error of an operation, by the alias that it is of. */
async function refusals(operation: string, viewer?: string) {
  const { errors = [] } = await asking(at).ask(operation, {}, viewer ? { viewer } : {});
  return Object.fromEntries(
    errors.map(({ path, extensions }) => [path?.[0], [extensions.code, extensions.inputPath?.join('.')]]),
  );
}

reviewed('what the database refuses is told with the field that it is about', async () => {
  const create = (input: string) => `createTicket(input: { ${input} }) { ticket { id } }`;
  expect(
    await refusals(`mutation {
      taken: ${create('title: "New", code: "T1"')}
      takenInAnotherCase: ${create('title: "FIRST"')}
      outOfRange: ${create('title: "New", priority: 9')}
      empty: ${create('title: ""')}
      ofTwo: ${create('title: "New", starts: "2026-02-01", ends: "2026-01-01"')}
      namesNothing: ${create('title: "New", openedBy: "999"')}
      tooLong: ${create('title: "New", code: "too long"')}
      inDomain: createProduct(input: { id: "11111111-0c7a-4b52-9a55-0d7f6c1f9a10", sku: "s", price: "1", kind: BOOK, stock: -1 }) { product { id } }
      isNamed: deleteProduct(input: { id: "3f2b8c1e-0c7a-4b52-9a55-0d7f6c1f9a10" }) { id }
      isNotThere: updateDriver(input: { id: "99", version: "3" }) { driver { id } }
    }`),
  ).toEqual({
    taken: ['CONFLICT', 'input.code'],
    takenInAnotherCase: ['CONFLICT', 'input.title'],
    outOfRange: ['CONSTRAINT_VIOLATED', 'input.priority'],
    empty: ['CONSTRAINT_VIOLATED', 'input.title'],
    ofTwo: ['CONSTRAINT_VIOLATED', 'input'],
    namesNothing: ['CONSTRAINT_VIOLATED', 'input.openedBy'],
    tooLong: ['BAD_USER_INPUT', 'input'],
    inDomain: ['CONSTRAINT_VIOLATED', 'input.stock'],
    isNamed: ['CONSTRAINT_VIOLATED', 'input'],
    isNotThere: ['NOT_FOUND', 'input.id'],
  });
  expect(await database.column('select count(*)::int from sales.tickets')).toEqual([2]);
});

reviewed(
  'what is left out is left to the database, and a change of what was changed since is refused',
  async () => {
    const { createTicket } = await asking(at).data(
      'mutation { createTicket(input: { title: "Third", state: null }) { ticket { id state priority meta version createdAt updatedAt } } }',
    );
    const { ticket } = createTicket;
    expect(ticket).toMatchObject({ state: 'open', priority: 3, meta: { made: true }, version: 1 });
    expect(Date.now() - Date.parse(ticket.createdAt)).toBeLessThan(60_000);
    const update = (input: string) =>
      `updateTicket(input: { id: "${ticket.id}", ${input} }) { ticket { title priority version updatedAt } }`;
    const { first } = await asking(at).data(`mutation { first: ${update('version: 1, priority: 5')} }`);
    expect(first.ticket).toMatchObject({ title: 'Third', priority: 5, version: 2 });
    expect(Date.parse(first.ticket.updatedAt)).toBeGreaterThan(Date.parse(ticket.updatedAt));
    const remove = (version: number) =>
      `deleteTicket(input: { id: "${ticket.id}", version: ${version} }) { id }`;
    expect(
      await refusals(`mutation { late: ${update('version: 1, priority: 1')} tooLate: ${remove(1)} }`),
    ).toEqual({
      late: ['STALE_VERSION', 'input.version'],
      tooLate: ['STALE_VERSION', 'input.version'],
    });
    expect(await database.column(`select priority from sales.tickets where id = '${ticket.id}'`)).toEqual([
      5,
    ]);
    await asking(at).data(`mutation { ${remove(2)} }`);
    expect(await database.column(`select from sales.tickets where id = '${ticket.id}'`)).toEqual([]);
  },
);

reviewed(
  'with a write side, a repeat is answered and nothing done twice, and what was done is kept and told',
  async () => {
    const create =
      'mutation { createTicket(input: { title: "Once", idempotencyKey: "once" }) { ticket { id auditTrail { nodes { action actor { id } before after } } } } }';
    const { createTicket } = await asking(at).data(create);
    const { id, auditTrail } = createTicket.ticket;
    expect(auditTrail.nodes).toEqual([
      {
        action: 'createTicket',
        actor: { id: '1' },
        before: null,
        after: expect.objectContaining({ title: 'Once' }),
      },
    ]);
    expect((await asking(at).data(create)).createTicket.ticket.id).toBe(id);
    expect(await database.column("select title from sales.tickets where title = 'Once'")).toEqual(['Once']);
    await asking(at).data(
      `mutation { updateTicket(input: { id: "${id}", version: 1, title: "Changed", code: "C" }) { ticket { id } } deleteTicket(input: { id: "${id}", version: 2 }) { id } }`,
    );
    const events = `select jsonb_build_object(type, payload) from shop_writes.event_log where payload ->> 'id' = '${id}' order by position`;
    while ((await database.column(events)).length < 3) await setTimeout(50);
    expect(await database.column(events)).toEqual([
      { TicketCreated: { id } },
      { TicketUpdated: { id, changed: ['title', 'code'] } },
      { TicketDeleted: { id } },
    ]);
    expect(
      await database.column(
        `select jsonb_build_array(action, before -> 'title', after -> 'title') from shop_writes.row_audit where entity_key = 'Ticket:${id}' order by audit_id`,
      ),
    ).toEqual([
      ['createTicket', null, 'Once'],
      ['updateTicket', 'Once', 'Changed'],
      ['deleteTicket', 'Changed', null],
    ]);
  },
);

reviewed('without a write side, mutations are of the rows alone, and of those who may do them', async () => {
  const create = (rest: string) =>
    `mutation { createSalesTicket(input: { title: "Plain" ${rest} }) { ticket { id version } } }`;
  expect(await refusals(create(', idempotencyKey: "k"'))).toEqual({
    undefined: ['GRAPHQL_VALIDATION_FAILED', 'input.idempotencyKey'],
  });
  expect(await refusals(create(''), 'anonymous')).toEqual({
    undefined: ['UNAUTHENTICATED', undefined],
  });
  const { createSalesTicket } = await asking(at).data(create(''));
  const { id, version } = createSalesTicket.ticket;
  const named = `id: "${id}", version: ${version}`;
  const { updateSalesTicket } = await asking(at).data(
    `mutation { updateSalesTicket(input: { ${named}, code: "P" }) { ticket { code title version } } }`,
  );
  expect(updateSalesTicket.ticket).toEqual({ code: 'P', title: 'Plain', version: 2 });
  expect(await refusals(`mutation { deleteSalesTicket(input: { ${named} }) { id } }`)).toEqual({
    deleteSalesTicket: ['STALE_VERSION', 'input.version'],
  });
  await asking(at).data(`mutation { deleteSalesTicket(input: { id: "${id}", version: 2 }) { id } }`);
  expect(await database.column(`select from sales.tickets where id = '${id}'`)).toEqual([]);
  expect(await database.column("select to_regclass('desk_writes.outbox') is null")).toEqual([true]);
});

test('it ends as it is told to', async () => {
  expect(await gateway.stop()).toBe(0);
});

test('every statement of it reads its shards as its route says, by its SQL alone', async () => {
  await loadParser();
  const room = join(copy, 'subgraphs', 'shop');
  const { declaredStatements, declaredPages } = require(join(copy, 'citus')) as typeof import('../../citus');
  const { distribution } = require(join(room, 'distribution')) as { readonly distribution: Distribution };
  for (const folder of readdirSync(room))
    for (const file of ['reads', 'writes'])
      if (existsSync(join(room, folder, `${file}.ts`))) require(join(room, folder, file));
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
    const everything = { name: 'shop', schemas: [], tables: [] };
    const made = (await catalogueOf(empty.url, everything)).tables;
    const there = (await catalogueOf(url, everything)).tables.filter(({ kind }) => kind === 'table');
    const names = new Set(made.map(qualified));
    expect(there.map(qualified).filter((name) => !names.has(name))).toEqual(
      OWN ? expect.anything() : ['sales.log', 'sales.vehicles'],
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
  columns: columns.map(({ name, definedAs, nullable, values, defaultSql }) => ({
    name,
    definedAs,
    nullable,
    values,
    defaultSql,
  })),
  primaryKey,
  uniques: [...uniques].sort(),
  foreignKeys: foreignKeys.map(({ columns, target }) => [columns, target]).sort(),
});

/** Of the events and mutations of all tables those of one are reviewed: the others are the same. */
function reviewedPart(file: string, text: string): string {
  const isRepeated =
    file === 'subgraphs/shop/events.ts'
      ? (part: string) => /^export const (?!ticket)/.test(part)
      : file === 'subgraphs/shop/schema.graphql'
        ? (part: string) => /^type Mutation|^input (Create|Update|Delete)|^type Delete\w+Payload/m.test(part)
        : () => false;
  return text
    .split('\n\n')
    .filter((part) => !isRepeated(part))
    .join('\n\n');
}

reviewed('what is written is what was reviewed, and is formed and typed as everything is', async () => {
  const files = ['order-details', 'orders', 'sales-customers', 'order-totals', 'tickets']
    .flatMap((folder) =>
      ['table.ts', 'reads.ts', 'writes.ts', 'resolvers.ts'].map((file) => `subgraphs/shop/${folder}/${file}`),
    )
    .concat(
      ['distribution.ts', 'events.ts', 'index.ts', 'links.ts', 'schema.graphql', 'write-side.ts'].map(
        (file) => `subgraphs/shop/${file}`,
      ),
    )
    .concat(
      'sql/shop/010_baseline.sql',
      'sql/shop/020_write_side.sql',
      'subgraphs/desk/sales-tickets/writes.ts',
      'subgraphs/desk/schema.graphql',
    )
    .filter((file) => existsSync(join(copy, file)));
  const text = files
    .map((file) => `=== ${file}\n${reviewedPart(file, readFileSync(join(copy, file), 'utf8'))}`)
    .join('\n');
  if (process.env.UPDATE_SERVICE) writeFileSync(SNAPSHOT, text);
  expect(text).toBe(readFileSync(SNAPSHOT, 'utf8'));
  const bin = (name: string) => join(copy, 'node_modules', '.bin', name);
  const rooms = NAMES.map((name) => `subgraphs/${name}`);
  await run(bin('biome'), ['check', '--vcs-enabled=false', ...rooms], { cwd: copy });
  const config = { extends: './tsconfig.json', include: rooms.map((room) => `${room}/**/*.ts`) };
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
    const sided = await called('update', 'desk', '--write-side', '--from', url);
    for (const file of [
      'subgraphs/desk/events.ts',
      'subgraphs/desk/write-side.ts',
      'sql/desk/020_write_side.sql',
    ])
      expect(sided.output).toContain(`written: ${file}`);
    expect(sided.output).toContain('cluster -- migrate desk');
    expect(await called('remove', 'desk')).toMatchObject({ code: 0 });
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
    expect(updated.output).toContain('written: subgraphs/shop/freshes/writes.ts');
    expect(updated.output).toContain('edited, and left as it is: subgraphs/shop/products/table.ts');
    for (const file of ['reads', 'writes'])
      expect(updated.output).toContain(
        `left as it is, since its table.ts was edited: subgraphs/shop/products/${file}.ts`,
      );
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

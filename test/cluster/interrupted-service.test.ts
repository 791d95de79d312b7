import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ProjectCopy } from '../support/project-copy';
import { endPrograms, type Program } from './processes';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database';

let project: ProjectCopy;
let database: ScratchDatabase;

beforeAll(async () => {
  database = await createScratchDatabase();
  await database.use((client) =>
    client.query('create table parcels (parcel_id integer primary key, sent_on date not null)'),
  );
  project = new ProjectCopy();
});
afterAll(async () => {
  await endPrograms();
  await database?.drop();
  project?.remove();
});

/** Every file of what a command changes, with its text. */
function files(): Record<string, string> {
  const all = ['subgraphs', 'sql', 'docs', 'gateway'].flatMap((room) =>
    readdirSync(project.path(room), { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)),
  );
  return Object.fromEntries(
    all
      .filter((path) => statSync(project.path(path)).isFile())
      .map((path) => [path, readFileSync(project.path(path), 'utf8')]),
  );
}

/** Adds the service, up to where it stands in the list of services: the graph is being composed. */
async function addingIt(): Promise<Program> {
  const adding = project.start('cluster/service/main.ts', [
    'add',
    'post',
    '--from',
    database.url,
    '--writes',
  ]);
  while (!readFileSync(project.path('subgraphs', 'system.ts'), 'utf8').includes("name: 'post'"))
    await setTimeout(5);
  expect(existsSync(project.path('subgraphs', 'post', 'schema.graphql'))).toBe(true);
  return adding;
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)(
  'told to end by %s while it composes, it leaves nothing of what it was adding',
  async (signal, code) => {
    const before = files();
    const adding = await addingIt();
    process.kill(adding.pid, signal);
    expect(await adding.exit).toBe(code);
    expect(adding.output).toBe('Interrupted: everything is as it was.\n');
    expect(files()).toEqual(before);
  },
);

test('a graph that would take something from clients leaves nothing, and what composition says is told', async () => {
  const supergraph = project.path('gateway', 'supergraph.graphql');
  const text = readFileSync(supergraph, 'utf8');
  // The services do not have it any more.
  writeFileSync(supergraph, text.replace('\ntype Query', '\ntype Gone { of: Int }\n\ntype Query'));
  const before = files();
  try {
    const { code, output } = await project.service('add', 'post', '--from', database.url);
    expect(output).toMatch(/The graph does not compose with it:.*Gone/s);
    expect(code).toBe(1);
    expect(files()).toEqual(before);
  } finally {
    writeFileSync(supergraph, text);
  }
});

test('where it was killed, `remove` takes away what is there', async () => {
  const before = files();
  const adding = await addingIt();
  await adding.killTree();
  expect(await project.service('remove', 'post')).toMatchObject({ code: 0 });
  expect(files()).toEqual(before);
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { declaredPages, declaredStatements, type Statement } from '../../citus';
import { type Distribution, placementOf } from '../../citus/distribution';
import { explain, sampleParams } from '../../citus/route/explain';
import { buildModel } from '../../cluster/service/build-model';
import { catalogueOf } from '../../cluster/service/database';
import { serviceFiles } from '../../cluster/service/write-service';
import { CLONE } from '../cluster/processes';
import { testDatabase } from '../support/databases';
import { SAMPLED, type SampledService } from '../support/sampled-services';
import { analyse, loadParser } from '../support/sql-analysis';
import { distributions } from '../support/system';

/** Keys of that type in three shards. */
const KEYS: Readonly<Record<string, string[]>> = { bigint: ['1', '2', '3'], text: ['A', 'B', 'C'] };

let folder: string;
beforeAll(async () => {
  await loadParser();
  folder = mkdtempSync(join(tmpdir(), 'written-service-'));
  // What is written declares its statements to the very module that this file imports.
  symlinkSync(join(CLONE, 'citus'), join(folder, 'citus'));
  mkdirSync(join(folder, 'subgraphs'));
  symlinkSync(join(CLONE, 'subgraphs', 'runtime'), join(folder, 'subgraphs', 'runtime'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the declarations of a service for the tables of another, and loads them. */
async function write(service: SampledService, name: string): Promise<Distribution> {
  const options = { name, about: 'written', access: ['staff'], fanOut: [], links: {}, writes: true };
  const catalogue = await catalogueOf(testDatabase(service), { schemas: [], tables: [] });
  const nothing = { types: new Set<string>(), roots: new Set<string>(), entities: new Set<string>() };
  const files = serviceFiles(buildModel(catalogue, options, nothing), catalogue);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const path of files.keys()) if (/\/(?:reads|writes)\.ts$/.test(path)) require(join(folder, path));
  return require(join(folder, 'subgraphs', name, 'distribution')).distribution;
}

const statementsOf = (name: string): Statement[] =>
  [...declaredStatements().values(), ...[...declaredPages().values()].flatMap((page) => page.variants())]
    .filter((one) => one.name.startsWith(`${name}.`))
    .flatMap((one) => (one.single ? [one, one.single] : [one]));

test.each(SAMPLED)('a service written for the tables of %s asks the shards that it says', async (service) => {
  const name = `written${service}`;
  const distribution = await write(service, name);
  const statements = statementsOf(name);
  expect(statements.length).toBeGreaterThan(50);
  expect(statements.filter(({ writes }) => writes).length).toBeGreaterThan(20);
  // It places the tables as they were placed.
  for (const relation of statements.flatMap(({ relations }) => relations)) {
    const [read, declared] = [distribution, distributions[service]].map((of) => placementOf(of, relation));
    const placed = declared?.kind === 'distributed' ? declared.column : undefined;
    expect([relation, read?.kind === 'distributed' ? read.column : undefined]).toEqual([relation, placed]);
  }
  expect(statements.flatMap((one) => analyse(one, distribution).map((why) => `${one.name}: ${why}`))).toEqual(
    [],
  );
  const client = new Client({
    connectionString: testDatabase(service),
    options: '-c citus.max_adaptive_executor_pool_size=1',
  });
  await client.connect();
  try {
    const wrong: string[] = [];
    for (const statement of statements) {
      const { parameters, route } = statement;
      const type = parameters.find((of) => of.name === 'key' || of.name === 'keys')?.type.replace('[]', '');
      const keys = KEYS[type ?? ''] ?? [];
      const { tasks } = await explain(client, statement, sampleParams(statement, keys));
      const most = route.kind === 'shard-batch' ? keys.length : 1;
      if (tasks > most || (route.kind !== 'reference' && tasks < 1))
        wrong.push(`${statement.name}: ${tasks} tasks, ${route.kind}`);
    }
    expect(wrong).toEqual([]);
  } finally {
    await client.end();
  }
});

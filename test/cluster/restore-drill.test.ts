import { withClient } from '../../cluster/prepare';
import type { TestGateway } from '../support/asking';
import { report } from '../support/crashes';
import { pristine } from '../support/databases';
import { startGateway } from '../support/gateway';
import { type Death, figuresOf, KILLS, PROCESS_DEATHS, RestoreDrill } from '../support/restore-drill';
import { SAMPLED, type SampledService } from '../support/sampled-services';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database';

jest.setTimeout(3_600_000);

/** What a server that goes down does to the sessions of a restore; the server is that of all tests. */
const sessionsCut: Death = {
  name: 'sessions cut',
  end: async (_, url) => {
    await withClient(url, 'drill', (client) =>
      client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'cluster %' and datname = current_database()",
      ),
    );
    return async () => {};
  },
};

describe(`a restore over data on plain PostgreSQL, killed ${KILLS} times`, () => {
  const databases: ScratchDatabase[] = [];
  let gateway: TestGateway | undefined;
  let drill: RestoreDrill;

  beforeAll(async () => {
    const urls = new Map<SampledService, string>();
    for (const service of SAMPLED) {
      const database = await createScratchDatabase(pristine(service));
      databases.push(database);
      urls.set(service, database.url);
    }
    gateway = await startGateway(
      Object.fromEntries([...urls].map(([service, url]) => [`${service.toUpperCase()}_DATABASE_URL`, url])),
    );
    drill = new RestoreDrill(urls, [...PROCESS_DEATHS, sessionsCut]);
    await drill.prepare();
  });
  afterAll(async () => {
    await gateway?.stop();
    drill?.remove();
    for (const database of databases) await database.drop();
  });

  test('leaves the data as it was or as it was backed up, to the last row; queries never meet a hole', async () => {
    await drill.kill(KILLS, gateway!);
    if (process.env.DRILL_KILLS) report('restore drill on plain PostgreSQL', figuresOf(drill));
    expect(drill.fates.filter(({ outcome }) => outcome === 'neither')).toEqual([]);
    expect(drill.fates).toHaveLength(KILLS);
    expect(drill.answers).toBeGreaterThan(0);
    expect([...drill.codes.keys()]).toEqual([]);
  });

  test('and after it every restore goes through, and leaves nothing behind', async () => {
    await drill.finish();
  });
});

import { prepareDatabase } from '../../cluster/prepare';
import type { TestGateway } from '../support/asking';
import { CitusLab, findCitus, type LabCluster, type LabNode, query } from '../support/citus-lab';
import { nothingPrepared, recoverSoon, report } from '../support/crashes';
import { startGateway } from '../support/gateway';
import { describeWithOwnCluster, distributionOf } from '../support/own-cluster';
import { type Death, figuresOf, KILLS, PROCESS_DEATHS, RestoreDrill } from '../support/restore-drill';
import { SAMPLED, type SampledService } from '../support/sampled-services';

jest.setTimeout(3_600_000);

describeWithOwnCluster(`a restore over data, killed ${KILLS} times`, () => {
  let lab: CitusLab;
  let cluster: LabCluster;
  let gateway: TestGateway | undefined;
  let drill: RestoreDrill;

  const nodes = () => [cluster.coordinator, ...cluster.workers];
  const on = ({ url }: LabNode, service: SampledService) => url.replace(/[^/]+$/, service);

  const serverDeath = (name: string, victim: () => LabNode): Death => ({
    name,
    end: async () => {
      const node = victim();
      await lab.kill(node);
      return () => lab.restart(node);
    },
  });

  /** A database for each service, on the nodes of one cluster. */
  beforeAll(async () => {
    lab = new CitusLab(findCitus()!);
    cluster = await lab.start('restored', 2);
    const urls = new Map<SampledService, string>();
    for (const service of SAMPLED) {
      for (const node of nodes()) {
        await query(node.url, `create database ${service}`);
        await query(on(node, service), 'create extension citus');
      }
      const url = on(cluster.coordinator, service);
      await query(url, "select citus_set_coordinator_host('127.0.0.1', $1)", [cluster.coordinator.port]);
      for (const { port } of cluster.workers)
        await query(url, "select citus_add_node('127.0.0.1', $1)", [port]);
      await recoverSoon({ coordinator: { ...cluster.coordinator, url }, workers: cluster.workers });
      await prepareDatabase(url, distributionOf(service), { shardCount: 4, scale: 1 });
      urls.set(service, url);
    }
    gateway = await startGateway(
      Object.fromEntries([...urls].map(([service, url]) => [`${service.toUpperCase()}_DATABASE_URL`, url])),
    );
    const deaths = [
      ...PROCESS_DEATHS,
      serverDeath('coordinator', () => cluster.coordinator),
      serverDeath('worker', () => cluster.workers[Math.random() < 0.5 ? 0 : 1]!),
    ];
    drill = new RestoreDrill(urls, deaths, () => nothingPrepared(cluster));
    await drill.prepare();
  });
  afterAll(async () => {
    await gateway?.stop();
    drill?.remove();
    lab?.stop();
  });

  test('leaves the data as it was or as it was backed up, to the last row; queries never meet a hole', async () => {
    await drill.kill(KILLS, gateway!);
    report('restore drill on Citus', figuresOf(drill));
    expect(drill.fates.filter(({ outcome }) => outcome === 'neither')).toEqual([]);
    expect(drill.fates).toHaveLength(KILLS);
    expect(drill.answers).toBeGreaterThan(0);
    expect([...drill.codes.keys()]).not.toContain('INTERNAL_SERVER_ERROR');
  });

  test('and after it every restore goes through, and leaves nothing behind', async () => {
    await drill.finish();
  });
});

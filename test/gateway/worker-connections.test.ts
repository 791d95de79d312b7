import { readConfig } from '../../gateway/config';
import { shareOfConnections } from '../../gateway/workers/share';
import { system } from '../../subgraphs/system';

const BOUNDS = {
  POOL_SIZE: '10',
  WRITE_POOL_SIZE: '7',
  ANALYTICS_POOL_SIZE: '4',
  WORKER_POOL_SIZE: '5',
  SUBGRAPH_CONNECTIONS: '64',
};

test.each([2, 3, 4])('%i processes together open no more connections than one may', (workers) => {
  const { variables } = readConfig(system.services, { ...BOUNDS, WORKERS: String(workers) });
  const share = shareOfConnections(variables);
  for (const [name, bound] of Object.entries(BOUNDS)) {
    expect(Number(share[name])).toBeGreaterThanOrEqual(1);
    expect(Number(share[name]) * workers).toBeLessThanOrEqual(Number(bound));
  }
});

test('processes that would be left without a connection are refused', () => {
  const { variables } = readConfig(system.services, { ...BOUNDS, WORKERS: '6' });
  expect(() => shareOfConnections(variables)).toThrow(/ANALYTICS_POOL_SIZE \(4\), WORKER_POOL_SIZE \(5\)/);
});

import { SERVICES } from '../../subgraphs/system';
import { ask, compose, connect, trial, until } from './stack';

const portOf = (service: string) => 9991 + SERVICES.indexOf(service as never);

test.each(SERVICES)('the pool of %s spreads sessions over its three nodes', async (service) => {
  const nodes = await ask(portOf(service), 'show pool_nodes');
  expect(nodes.map(({ hostname, status }) => `${hostname} ${status}`)).toEqual(
    ['coor', 'worker1', 'worker2'].map((node) => `${node}_${service} up`),
  );
  const addresses = new Set<string>();
  // Without a table of the catalogue: PgPool sends such statements to the first node.
  for (let session = 0; session < 60 && addresses.size < 3; session++)
    addresses.add((await ask(portOf(service), 'select inet_server_addr()::text as address'))[0]!.address);
  expect(addresses.size).toBe(3);
});

test('thirty sessions through 9992 read what they have just written, whichever node they are on', async () => {
  const [sessions, rounds] = [30, 20];
  await ask(
    5432,
    'create table public.written (session_id int, round int, note text, primary key (session_id, round))',
  );
  await ask(5432, `select create_distributed_table('public.written', 'session_id')`);
  try {
    const misses: string[] = [];
    const one = async (session: number) => {
      const client = await connect(9992);
      try {
        for (let round = 0; round < rounds; round++) {
          await client.query('insert into public.written values ($1, $2, $3)', [
            session,
            round,
            `${session}.${round}`,
          ]);
          const { rows } = await client.query(
            'select count(*)::int as rows, max(round) as last from public.written where session_id = $1',
            [session],
          );
          if (rows[0].rows !== round + 1 || rows[0].last !== round) misses.push(`${session}.${round}`);
          await client.query(`update public.written set note = 'seen' where session_id = $1 and round = $2`, [
            session,
            round,
          ]);
          const seen = await client.query(
            'select note from public.written where session_id = $1 and round = $2',
            [session, round],
          );
          if (seen.rows[0]?.note !== 'seen') misses.push(`${session}.${round} note`);
        }
      } finally {
        await client.end();
      }
    };
    await Promise.all(Array.from({ length: sessions }, (_, session) => one(session)));
    expect(misses).toEqual([]);
  } finally {
    await ask(5432, 'drop table public.written');
  }
});

test('a subgraph takes a pool for its database', async () => {
  const client = await connect(9991, 'hc_app', trial.HC_APP_PASSWORD);
  try {
    const { rows } = await client.query(
      `select current_setting('timezone') as zone, current_setting('citus.max_adaptive_executor_pool_size') as connections`,
    );
    expect(rows).toEqual([{ zone: 'UTC', connections: '1' }]);
  } finally {
    await client.end();
  }
});

test('a wrong password and an unknown name are refused', async () => {
  await expect(connect(9991, 'hc_app', 'wrong')).rejects.toThrow('authentication failed');
  await expect(connect(9999, 'door_owner')).rejects.toThrow('authentication failed');
  await expect(connect(9991, 'doc_app', trial.DOC_APP_PASSWORD)).rejects.toThrow('authentication failed');
});

test('a worker that dies leaves the pool to the others and comes back by itself', async () => {
  compose(['kill', 'worker2_risk']);
  try {
    await until('the dead worker is taken out', async () => {
      const nodes = await ask(portOf('risk'), 'show pool_nodes');
      return nodes[2]!.status === 'down';
    });
    for (let session = 0; session < 10; session++)
      expect(
        await ask(portOf('risk'), 'select count(*)::int > 0 as some from risk_core.risk_categories'),
      ).toEqual([{ some: true }]);
  } finally {
    compose(['up', '-d', '--no-deps', 'worker2_risk']);
  }
  await until('the worker is back', async () => {
    const nodes = await ask(portOf('risk'), 'show pool_nodes');
    return nodes.every(({ status }) => status === 'up');
  });
});

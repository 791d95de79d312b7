import { SERVICES } from '../../subgraphs/system';
import { ask, compose, connect, gatewayIsReady, psql, trial, until } from './stack';

const coordinatorOf = (service: string) => 5431 + SERVICES.indexOf(service as never);

test('the compose file is in order', () => {
  expect(compose(['config', '-q'])).toBe('');
});

test.each(SERVICES)('the nodes of %s talk with each other, with TLS and passwords only', async (service) => {
  const [health] = await ask(
    coordinatorOf(service),
    'select count(*)::int as checks, bool_and(result) as good from citus_check_cluster_node_health()',
  );
  expect(health).toEqual({ checks: 9, good: true });
  const rules = await ask(
    coordinatorOf(service),
    `select distinct type, auth_method from pg_hba_file_rules where type <> 'local'`,
  );
  expect(rules).toEqual([{ type: 'hostssl', auth_method: 'scram-sha-256' }]);
  const [sessions] = await ask(
    coordinatorOf(service),
    `select bool_and(ssl) as encrypted from pg_stat_ssl join pg_stat_activity using (pid) where client_addr is not null`,
  );
  expect(sessions).toEqual({ encrypted: true });
});

test.each(SERVICES)(
  'the role of the %s subgraph has the rights that it needs, and no others',
  async (service) => {
    const rights = await ask(
      coordinatorOf(service),
      `select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls as privileged,
            has_database_privilege(oid, 'postgres', 'create') as makes_schemas,
            has_schema_privilege(oid, 'public', 'create') as makes_tables,
            (select bool_or(has_table_privilege(r.oid, c.oid, 'truncate') or has_table_privilege(r.oid, c.oid, 'references'))
             from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname like '${service}\\_%' and c.relkind in ('r', 'p')) as changes_definitions,
            has_schema_privilege(oid, 'cluster', 'usage') as sees_migrations,
            (select bool_or(has_table_privilege(r.oid, c.oid, 'update') or has_table_privilege(r.oid, c.oid, 'delete'))
             from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname like '${service}\\_%' and c.relname like '%\\_audit' and c.relkind = 'r') as changes_trails,
            (select bool_and(has_sequence_privilege(r.oid, c.oid, 'usage'))
             from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname like '${service}\\_%' and c.relkind = 'S') as takes_numbers
     from pg_roles r where rolname = $1`,
      [`${service}_app`],
    );
    expect(rights).toEqual([
      {
        privileged: false,
        makes_schemas: false,
        makes_tables: false,
        changes_definitions: false,
        sees_migrations: false,
        changes_trails: false,
        takes_numbers: true,
      },
    ]);
  },
);

test('the login of the doors reads, and nothing else', async () => {
  const client = await connect(5431, 'hc_reader', trial.READER_PASSWORD);
  try {
    await client.query('select count(*) from hc_core.employees');
    await client.query('set default_transaction_read_only = off');
    await expect(client.query('delete from hc_core.employees')).rejects.toMatchObject({ code: '42501' });
  } finally {
    await client.end();
  }
});

test('a worker that was restarted takes part again', async () => {
  const total = () => ask(5431, 'select count(*)::int as rows from hc_core.attendance');
  const before = await total();
  compose(['restart', 'worker1_hc']);
  await until('its shards answer', async () => (await total()).length === 1);
  expect(await total()).toEqual(before);
  expect(
    await ask(5431, `select count(*)::int as nodes from pg_dist_node where isactive and metadatasynced`),
  ).toEqual([{ nodes: 3 }]);
});

test('down and up again keep every row and change nothing', async () => {
  const marker = `kept ${Date.now()}`;
  await ask(5431, 'update hc_core.employees set phone = $1 where employee_id = 5', [marker]);
  compose(['down']);
  compose(['up', '-d']);
  await until('the gateway is ready', gatewayIsReady, 300);
  const read = 'select phone from hc_core.employees where employee_id = 5';
  expect(await ask(5431, read)).toEqual([{ phone: marker }]);
  expect(await ask(9999, read)).toEqual([{ phone: marker }]);
  expect(compose(['logs', '--no-color', 'migrate'])).not.toMatch(/registered|loaded|imported/);
}, 900_000);

test('a first start that was cut off is begun anew', async () => {
  compose(['stop', 'door2']);
  // What a container leaves that was killed while it made its data directory.
  compose([
    'run',
    '--rm',
    '-T',
    '--no-deps',
    '--entrypoint',
    'bash',
    'door2',
    '-c',
    'touch /var/lib/postgresql/.unfinished && rm "$PGDATA/global/pg_control"',
  ]);
  compose(['up', '-d', '--no-deps', 'door2']);
  await until('the door starts', () => psql('door2', 'select 1').length === 1);
  compose(['run', '--rm', '-T', 'migrate']);
  expect(psql('door2', 'select count(*) > 0 from hc_core.employees')).toEqual(['t']);
});

test('in production nothing starts on the passwords of the example', () => {
  expect(() => compose(['run', '--rm', '-T', 'secrets'], { NODE_ENV: 'production' })).toThrow(
    /POSTGRES_PASSWORD is the one of \.env\.example[\s\S]*HC_APP_PASSWORD/,
  );
});

test('in production it starts on others', () => {
  const chosen = Object.fromEntries(
    Object.keys(trial)
      .filter((name) => /_PASSWORD$|^(INTERNAL_SECRET|METRICS_TOKEN)$/.test(name))
      .map((name) => [name, `chosen-for-a-test-of-production-${name.toLowerCase()}`]),
  );
  const printed = compose(
    [
      'run',
      '--rm',
      '-T',
      ...Object.entries(chosen).flatMap(([name, value]) => ['-e', `${name}=${value}`]),
      '-e',
      'SECRETS_DIR=/tmp/secrets',
      'secrets',
    ],
    { NODE_ENV: 'production' },
  );
  expect(printed).toContain('certificates and passwords are in place');
});

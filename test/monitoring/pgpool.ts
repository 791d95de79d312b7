import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/free-port';
import { endWithRun } from '../support/run-folder';

/** A running PgPool. */
export interface Pgpool {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts Debian's PgPool over a coordinator and its workers, as docker/pgpool does, without TLS and passwords. */
export async function startPgpool(ports: readonly number[]): Promise<Pgpool> {
  const folder = mkdtempSync(join(tmpdir(), 'pgpool-'));
  const [port, control] = [await freePort(), await freePort()];
  const file = join(folder, 'pgpool.conf');
  const backends = ports.flatMap((backend, number) => [
    `backend_hostname${number} = '127.0.0.1'`,
    `backend_port${number} = ${backend}`,
    `backend_flag${number} = '${number === 0 ? 'ALWAYS_PRIMARY|DISALLOW_TO_FAILOVER' : 'ALLOW_TO_FAILOVER'}'`,
  ]);
  writeFileSync(
    file,
    [
      `listen_addresses = '127.0.0.1'`,
      `port = ${port}`,
      `pcp_port = ${control}`,
      `socket_dir = '${folder}'`,
      `pcp_socket_dir = '${folder}'`,
      `logdir = '${folder}'`,
      `pid_file_name = '${join(folder, 'pgpool.pid')}'`,
      `backend_clustering_mode = 'streaming_replication'`,
      `sr_check_period = 0`,
      `sr_check_user = 'postgres'`,
      `sr_check_database = 'postgres'`,
      `num_init_children = 8`,
      `reserved_connections = 1`,
      `max_pool = 1`,
      `health_check_period = 1`,
      `health_check_user = 'postgres'`,
      `health_check_database = 'postgres'`,
      ...backends,
    ].join('\n'),
  );
  for (const name of ['pcp.conf', 'pool_hba.conf']) writeFileSync(join(folder, name), '');
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  chmodSync(folder, 0o755);
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid!);
  const child = endWithRun(
    spawn(
      'pgpool',
      ['-n', '-D', '-f', file, '-F', join(folder, 'pcp.conf'), '-a', join(folder, 'pool_hba.conf')],
      {
        cwd: folder,
        stdio: 'ignore',
        env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
        ...user,
      },
    ),
  );
  const exit = new Promise((resolve) => child.once('exit', resolve));
  return {
    url: `postgresql://monitor@127.0.0.1:${port}/postgres`,
    stop: async () => {
      child.kill('SIGINT');
      await exit;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }).trim());

import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CitusLab, findCitus, type LabNode } from '../support/citus-lab';
import { freePort } from '../support/free-port';

/** A copy of a node that follows it. */
export interface Standby {
  readonly port: number;
  readonly url: string;
  stop(): void;
}

/** Makes a standby of a node by pg_basebackup and starts it. */
export async function startStandby(lab: CitusLab, primary: LabNode): Promise<Standby> {
  const port = await freePort();
  const data = join(lab.folder, `${primary.name}-standby`);
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(findCitus()!, program), args, { cwd: lab.folder, stdio: 'ignore', ...user });
  mkdirSync(data, { mode: 0o700 });
  if (user.uid !== undefined) execFileSync('chown', [`${user.uid}:${user.gid}`, data]);
  chmodSync(data, 0o700);
  run(
    'pg_basebackup',
    '-h',
    '127.0.0.1',
    '-p',
    String(primary.port),
    '-U',
    'postgres',
    '-D',
    data,
    '-R',
    '-X',
    'stream',
  );
  appendFileSync(join(data, 'postgresql.conf'), `port = ${port}\n`);
  run('pg_ctl', 'start', '-D', data, '-l', join(data, 'log'), '-w', '-s');
  return {
    port,
    url: primary.url.replace(String(primary.port), String(port)),
    stop: () => run('pg_ctl', 'stop', '-D', data, '-m', 'immediate', '-s'),
  };
}

const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }).trim());

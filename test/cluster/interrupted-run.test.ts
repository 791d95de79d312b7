import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runs } from '../support/process-tree';
import { CLONE, ended, endPrograms, Program, removeFolders, temporaryFolder } from './processes';

afterEach(endPrograms);
afterAll(removeFolders);

/** Ids of the processes whose command line names a folder. */
function processesNaming(folder: string): number[] {
  const lines = execFileSync('ps', ['-e', '-ww', '-o', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(folder)).map((line) => Number.parseInt(line, 10));
}

test.each([
  ['Ctrl-C, which a terminal sends to all of its processes', 'SIGINT', -1],
  ['SIGTERM to Jest alone', 'SIGTERM', 1],
] as const)(
  '%s leaves no server behind, and nothing in the folder for temporary files',
  async (_, signal, sign) => {
    const folder = temporaryFolder({});
    const [temporary, started] = [join(folder, 'tmp'), join(folder, 'started')];
    execFileSync('mkdir', ['-m', '755', temporary]);
    const args = [
      join(CLONE, 'node_modules', 'jest', 'bin', 'jest.js'),
      '--testMatch',
      '**/test/cluster/endless.ts',
    ];
    const run = new Program(process.execPath, args, {}, { TMPDIR: temporary, STARTED_FILE: started });
    while (!existsSync(started)) {
      if (!runs(run.pid)) throw new Error(run.output);
      await sleep(50);
    }
    const running = [...processesNaming(temporary)];
    const servers = running.filter((pid) => runs(pid));
    expect(servers.length).toBeGreaterThanOrEqual(2);

    process.kill(sign * run.pid, signal);
    await run.exit;
    await ended(running);
    while (readdirSync(temporary).some((name) => name.startsWith('gateway-'))) await sleep(50);
    expect(processesNaming(temporary)).toEqual([]);
  },
);

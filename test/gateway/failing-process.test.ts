import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { endWithRun } from '../support/run-folder';

const ENTRY = join(__dirname, 'support', 'failing-process.ts');

interface Failing {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Resolves once the output has this; rejects when the process ends before. */
  readonly said: (text: string) => Promise<void>;
  readonly ended: Promise<number | null>;
}

function start(way: string): Failing {
  const child = endWithRun(spawn(process.execPath, ['--require', 'tsx/cjs', ENTRY, way]));
  let text = '';
  const ended = new Promise<number | null>((exit) => {
    child.on('exit', exit);
  });
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += chunk;
      for (const listener of listeners) listener();
    });
  const said = (wanted: string) =>
    new Promise<void>((heard, failed) => {
      const look = () => {
        if (!text.includes(wanted)) return;
        listeners.delete(look);
        heard();
      };
      listeners.add(look);
      look();
      void ended.then(() => failed(new Error(`it has ended:\n${text}`)));
    });
  return { child, output: () => text, said, ended };
}

test('a rejection that nobody handles is logged, and the process goes on until it is stopped', async () => {
  const { child, output, said, ended } = start('rejection');
  await said('nobody listens');
  const running = output().split('still running').length;
  while (output().split('still running').length <= running) await new Promise((next) => setTimeout(next, 20));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(output()).toContain('stopped in order');
});

test('after an exception that nobody catches the process is stopped in order and exits with 1', async () => {
  const { output, ended } = start('exception');
  expect(await ended).toBe(1);
  expect(output()).toContain('nobody catches');
  expect(output()).toContain('stopped in order');
});

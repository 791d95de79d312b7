import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const LOGGER = join(__dirname, '..', '..', 'platform', 'logger.ts');

test('no text that a client sends makes a line of the log long', () => {
  const program = `
    const { createLogger } = require(${JSON.stringify(LOGGER)});
    const error = new Error('begin' + 'x'.repeat(1e6) + 'end', { cause: new Error('y'.repeat(1e6)) });
    error.detail = { given: ['z'.repeat(1e6)] };
    createLogger('info', true, 1000).error({ err: error, path: ['field'] }, error.message);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--require', 'tsx/cjs', '-e', program], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(stderr).toBe('');
  const line = JSON.parse(stdout);
  expect(stdout.length).toBeLessThan(10_000);
  expect(line).toMatchObject({ path: ['field'], err: { type: 'Error' } });
  expect(line.msg).toMatch(/^beginx+ \.\. \d+ characters \.\. x+end$/);
  expect(line.err.stack).toContain('    at ');
});

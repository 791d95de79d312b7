import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWithPrometheus, MONITORING } from './prometheus';

/** Runs promtool and returns what it printed; throws with it when it fails. */
function promtool(args: readonly string[], cwd: string): string {
  try {
    return execFileSync('promtool', args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${stdout}\n${stderr}`);
  }
}

describeWithPrometheus('alert rules', () => {
  const files = readdirSync(join(MONITORING, 'rules')).map((file) => `rules/${file}`);

  test('promtool accepts every rule', () => {
    expect(promtool(['check', 'rules', ...files], MONITORING)).not.toMatch(/FAILED/);
  });

  test('they fire on what they are for, and not below their limits', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rules-'));
    try {
      cpSync(join(MONITORING, 'rules'), join(folder, 'rules'), { recursive: true });
      cpSync(join(__dirname, 'rules.test.yml'), join(folder, 'rules.test.yml'));
      expect(promtool(['test', 'rules', 'rules.test.yml'], folder)).toMatch(/SUCCESS/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

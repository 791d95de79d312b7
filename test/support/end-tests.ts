import type { Config } from 'jest';
import { schema } from './client-schema';
import { recordedMutations } from './run-mutations';
import stopDatabases from './stop-databases';

type Run = Parameters<NonNullable<Config['globalTeardown'] & ((...of: any[]) => unknown)>>[0];

/**
 * Ends what the global set-up started. Fails a run of all tests in which a mutation of the graph was never answered
 * without an error, with the rights of its service's own role.
 */
export default async function endTests(run: Run): Promise<void> {
  const done = recordedMutations();
  await stopDatabases();
  if (!isWhole(run)) return;
  const all = Object.keys(schema.getMutationType()!.getFields());
  const missing = all.filter((name) => !done.has(name));
  if (missing.length > 0) throw new Error(`No test has had these mutations succeed: ${missing.join(', ')}.`);
  process.stdout.write(
    `${all.length} of ${all.length} mutations have succeeded with the rights of their services.\n`,
  );
}

/** Whether all test files were asked for, and all that is in them. */
function isWhole(run: Run): boolean {
  const { nonFlagArgs, onlyChanged, onlyFailures, testNamePattern, shard, findRelatedTests } = run;
  return (
    nonFlagArgs.length === 0 && !(onlyChanged || onlyFailures || testNamePattern || shard || findRelatedTests)
  );
}

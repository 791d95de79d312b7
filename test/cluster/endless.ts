import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './processes';
import { start } from './servers';

/** Run by interrupted-run.test.ts alone: a test that has started a server and does not end. */
test('waits', async () => {
  await start(join(temporaryFolder({}), 'data'));
  writeFileSync(process.env.STARTED_FILE!, '');
  await new Promise(() => {});
});

import { Client } from 'pg';
import type { Statement } from '../../citus';
import { explain, sampleParams } from '../../citus/route/explain';
import { SERVICES } from '../../subgraphs/system';
import { testDatabase } from '../support/databases';
import { narrowedStatements } from '../support/statements';

const KEYS: Readonly<Record<string, string[]>> = { bigint: ['1', '2'], text: ['A', 'B'] };

test.each(SERVICES)(
  'every statement of %s that can be narrowed is understood with a single column',
  async (service) => {
    const statements = narrowedStatements().filter((one) => one.service === service);
    const client = new Client({ connectionString: testDatabase(service) });
    await client.connect();
    try {
      for (const { statement } of statements)
        await explain(client, statement, sampleParams(statement, keysOf(statement))).catch((error: Error) => {
          throw new Error(`${statement.name}: ${error.message}`);
        });
    } finally {
      await client.end();
    }
    expect(statements.length).toBeGreaterThan(100);
  },
);

function keysOf({ parameters }: Statement): readonly string[] {
  const keys = parameters.find(({ name }) => name === 'key' || name === 'keys');
  return keys ? KEYS[keys.type.replace('[]', '')]! : [];
}

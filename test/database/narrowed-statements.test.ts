import { Client } from 'pg';
import { explain, sampleParams } from '../../citus/explain';
import type { Statement } from '../../citus/statement';
import { SERVICES } from '../../subgraphs/runtime/config';
import { testDatabase } from '../support/databases';
import { allStatements } from '../support/statements';

const KEYS: Readonly<Record<string, string[]>> = { bigint: ['1', '2'], text: ['A', 'B'] };

test.each(SERVICES)(
  'every statement of %s that can be narrowed is understood with its first and with its last column alone',
  async (service) => {
    const client = new Client({ connectionString: testDatabase(service) });
    await client.connect();
    let narrowed = 0;
    try {
      for (const { statement } of allStatements().filter((one) => one.service === service))
        for (const property of endsOf(statement.narrowing?.properties ?? [])) {
          const alone = statement.narrowing!.to(new Set([property])) ?? statement;
          await explain(client, alone, sampleParams(alone, keysOf(alone))).catch((error: Error) => {
            throw new Error(`${alone.name} with ${property}: ${error.message}`);
          });
          narrowed += 1;
        }
    } finally {
      await client.end();
    }
    expect(narrowed).toBeGreaterThan(100);
  },
);

function keysOf({ parameters }: Statement): readonly string[] {
  const keys = parameters.find(({ name }) => name === 'key' || name === 'keys');
  return keys ? KEYS[keys.type.replace('[]', '')]! : [];
}

function endsOf(properties: readonly string[]): readonly string[] {
  return [...new Set([...properties.slice(0, 1), ...properties.slice(-1)])];
}

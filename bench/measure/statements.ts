import type { Operation } from '../operations';

/** How many SQL statements an operation takes, once caches are warm, as the gateway itself tells outside production. */
export async function statementsOf(
  origin: string,
  operation: Operation,
  sets: readonly Record<string, unknown>[],
): Promise<number> {
  let statements = 0;
  for (const variables of sets.slice(0, 3)) {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'citus-trace': 'on' },
      body: JSON.stringify({ query: operation.query, variables }),
    });
    const { extensions } = (await response.json()) as {
      extensions: { citus: { statementCount: number } };
    };
    statements = extensions.citus.statementCount;
  }
  return statements;
}

import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context';
import type { Found } from '../price/plan-price';

/**
 * Says what an answer cost, `extensions.cost`, where its request asks for that: what it could have come to, the same
 * with its size known, and what it did; the shards only for whoever may see statements. Where prices are measured and not enforced, a header tells each
 * answer that would have been refused.
 */
export function useCost(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, contextValue: { cost, statements } }) => {
        if (!cost) return;
        if (cost.exceeded.length > 0) response.http.headers.set('price-exceeded', cost.exceeded.join(', '));
        const { estimated } = cost;
        if (!cost.asked || !estimated || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const { rows, tasks, tasksByService } = estimated;
        singleResult.extensions = {
          ...singleResult.extensions,
          cost: {
            estimated: { rows, tasks, tasksByService },
            withAnswer: { tasks: estimated.knowing(found(singleResult.data)).tasks },
            actual: {
              rows: rowsIn(singleResult.data, estimated.costs),
              ...(statements && { tasks: statements.reduce((sum, statement) => sum + statement.tasks, 0) }),
            },
          },
        };
      },
    }),
  };
}

/** What the objects of an answer come to, by the cost of one at each place. */
function rowsIn(data: unknown, costs: ReadonlyMap<string, number>): number {
  const count = (value: unknown, path: string): number => {
    if (typeof value !== 'object' || value === null) return 0;
    if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + count(item, path), 0);
    return Object.entries(value).reduce(
      (sum, [name, below]) => sum + count(below, `${path}.${name}`),
      costs.get(path) ?? 0,
    );
  };
  return count(data, '');
}

/** How many objects an answer has at each place. */
function found(data: unknown): Found {
  const counts = new Map<string, number>();
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, path);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    counts.set(path, (counts.get(path) ?? 0) + 1);
    for (const [name, below] of Object.entries(value)) {
      const place = `${path}.${name}`;
      // It is selected, though there may be nothing at it.
      counts.set(place, counts.get(place) ?? 0);
      visit(below, place);
    }
  };
  visit(data, '');
  return counts;
}

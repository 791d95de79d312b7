import type { Lookup, PairLookup } from '../../citus';
import type { SubgraphContext } from './context';
import { existing, existingPair } from './entities';

type Loaded<Payload> = { [Field in keyof Payload]: Awaited<Payload[Field]> };

/** What finds each field of a payload by the key that the command's result has, under the names of the row's. */
type Reads<Payload> = {
  readonly [Field in keyof Payload]: Lookup<Payload[Field]> | PairLookup<Payload[Field]>;
};

/**
 * The resolver of a mutation: runs the command on its input and answers with what its result leads to, loaded after the
 * commit: `answer(createPortfolio, { portfolio: portfolioById })`, or a function of the result where that says not all.
 */
export function answer<Input, Result extends object, Payload extends object>(
  command: (context: SubgraphContext, input: Input) => Promise<Result>,
  payload: Reads<Payload> | ((result: Result, context: SubgraphContext, input: Input) => Payload),
) {
  return async (
    _: unknown,
    { input }: { readonly input: Input },
    context: SubgraphContext,
  ): Promise<Loaded<Payload>> => {
    const result = await command(context, input);
    const fields =
      typeof payload === 'function' ? payload(result, context, input) : found(payload, result, context);
    const loaded = await Promise.all(
      Object.entries(fields).map(async ([field, value]) => [field, await value] as const),
    );
    return Object.fromEntries(loaded) as Loaded<Payload>;
  };
}

function found(reads: object, result: object, context: SubgraphContext) {
  const keyOf = (read: Lookup<unknown> | PairLookup<unknown>, property: string) => {
    const key = (result as Readonly<Record<string, string>>)[property];
    if (key === undefined)
      throw new Error(`${read.statement.name}: the command does not say its ${property}`);
    return key;
  };
  const one = (read: Lookup<unknown> | PairLookup<unknown>) =>
    read.kind === 'pair'
      ? existingPair(context, read, keyOf(read, read.key), keyOf(read, read.id))
      : existing(context, read, keyOf(read, read.key));
  return Object.fromEntries(Object.entries(reads).map(([field, read]) => [field, one(read)]));
}

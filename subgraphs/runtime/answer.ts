import type { SubgraphContext } from './context';
import { follow, type Read } from './entities';

type Loaded<Payload> = { [Field in keyof Payload]: Awaited<Payload[Field]> };

/** What finds each field of a payload by the key that the command's result has, under the names of the row's. */
type Reads<Payload> = {
  readonly [Field in keyof Payload]: Read<Payload[Field]>;
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
    const fields: readonly (readonly [string, unknown])[] =
      typeof payload === 'function'
        ? Object.entries(payload(result, context, input))
        : Object.entries(payload as Readonly<Record<string, Read<unknown>>>).map(([field, read]) => [
            field,
            found(read, result, context),
          ]);
    const loaded = await Promise.all(fields.map(async ([field, value]) => [field, await value] as const));
    return Object.fromEntries(loaded) as Loaded<Payload>;
  };
}

async function found(read: Read<unknown>, result: object, { load }: SubgraphContext): Promise<unknown> {
  const row = await follow(load, read, result);
  if (!row) throw new Error(`${read.statement.name}: what was written is not there`);
  return row;
}

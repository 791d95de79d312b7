import type { SubgraphContext } from './context';

/**
 * The resolver of a mutation: runs the command on its input and answers with what its result leads to, loaded after the
 * commit. `answer(createPortfolio, ({ id }, context) => ({ portfolio: existing(context, portfolioById, id) }))`
 */
export function answer<Input, Result, Payload extends object>(
  command: (context: SubgraphContext, input: Input) => Promise<Result>,
  payloadOf: (result: Result, context: SubgraphContext, input: Input) => Payload,
) {
  return async (
    _: unknown,
    { input }: { readonly input: Input },
    context: SubgraphContext,
  ): Promise<{ [Field in keyof Payload]: Awaited<Payload[Field]> }> => {
    const payload = payloadOf(await command(context, input), context, input);
    const loaded = await Promise.all(
      Object.entries(payload).map(async ([field, value]) => [field, await value] as const),
    );
    return Object.fromEntries(loaded) as { [Field in keyof Payload]: Awaited<Payload[Field]> };
  };
}

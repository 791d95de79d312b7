import type { TestGateway } from './asking';
import { fieldOf } from './client-schema';

/** What came of a mutation that was refused. */
export interface Refusal {
  readonly code: string;
  readonly inputPath?: readonly (string | number)[];
  readonly message: string;
  readonly [extension: string]: unknown;
}

/** Somebody who uses mutations. */
export interface Actor {
  /** Runs a mutation that has to succeed and returns what was selected of its payload. */
  act<Payload = any>(mutation: string, input: object, selection?: string): Promise<Payload>;
  /** Runs a mutation that has to be refused and says how it was. */
  refused(mutation: string, input: object): Promise<Refusal>;
  /** Runs a mutation whichever way it ends. */
  attempt(mutation: string, input: object, selection?: string): Promise<{ payload?: any; refusal?: Refusal }>;
}

/** Somebody in the form of the development header, `5; controller`, or null for nobody. */
export function actor(gateway: () => TestGateway, viewer: string | null): Actor {
  const attempt: Actor['attempt'] = async (mutation, input, selection = '__typename') => {
    const type = fieldOf(`Mutation.${mutation}`).args[0]!.type;
    const operation = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} } }`;
    const { data, errors, cost } = await gateway().ask(operation, { input }, { viewer });
    if (cost && cost.actual.tasks > cost.estimated.tasks)
      throw new Error(`${mutation} asked ${cost.actual.tasks} shards, at a price of ${cost.estimated.tasks}`);
    if (!errors) return { payload: data[mutation] };
    const [{ message, extensions }] = errors as any;
    return { refusal: { message, ...extensions } };
  };
  return {
    attempt,
    act: async (mutation, input, selection) => {
      const { payload, refusal } = await attempt(mutation, input, selection);
      if (refusal) throw new Error(`${mutation}: ${JSON.stringify(refusal)}`);
      return payload;
    },
    refused: async (mutation, input) => {
      const { payload, refusal } = await attempt(mutation, input);
      if (!refusal) throw new Error(`${mutation} was not refused: ${JSON.stringify(payload)}`);
      return refusal;
    },
  };
}

/** Runs a mutation by several people at once and says how each ended: `done`, or the code. */
export async function atOnce(
  actors: readonly Actor[],
  mutation: string,
  inputOf: object | ((index: number) => object),
): Promise<(string | 'done')[]> {
  const ends = await Promise.all(
    actors.map((one, index) =>
      one.attempt(mutation, typeof inputOf === 'function' ? inputOf(index) : inputOf),
    ),
  );
  return ends.map(({ refusal }) => refusal?.code ?? 'done').sort();
}

let counter = 0;
/** A text that no other call returns. */
export const fresh = (prefix: string): string => `${prefix}-${process.pid}-${++counter}`;

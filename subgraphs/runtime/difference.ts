import { isDeepStrictEqual } from 'node:util';

/** The properties that differ, as they were and as they become: what an audit trail keeps of an edit. */
export function difference<State extends object>(
  before: State,
  after: Partial<State>,
): { before: Partial<State>; after: Partial<State> } {
  const names = (Object.keys(after) as (keyof State)[]).filter(
    (name) => !isDeepStrictEqual(before[name], after[name]),
  );
  const pick = (state: Partial<State>) =>
    Object.fromEntries(names.map((name) => [name, state[name]])) as Partial<State>;
  return { before: pick(before), after: pick(after) };
}

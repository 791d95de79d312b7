/**
 * A copy of an object with some properties set: what `{ ...object, name: value }` is, for what each request makes. V8 (of
 * Node 20) has an object that is spread first and then given more outlive its request, with all that it holds, until the
 * old objects are collected; collections of the young ones take many times as long then.
 */
export function changed<Of extends object, Changes extends object>(
  object: Of,
  changes: Changes,
): Omit<Of, keyof Changes> & Changes {
  return Object.assign({}, object, changes) as Omit<Of, keyof Changes> & Changes;
}

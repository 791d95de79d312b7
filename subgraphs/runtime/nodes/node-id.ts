/** What the id of a node says: its type, and the values of the fields that its key consists of. */
export interface NodeName {
  readonly type: string;
  readonly key: readonly string[];
}

/** Characters of an id at most; keys are short. */
const LONGEST = 1_000;

/** The id of a thing among all things of the graph. Opaque to clients. */
export function nodeId({ type, key }: NodeName): string {
  return Buffer.from(JSON.stringify([type, ...key])).toString('base64url');
}

/** What an id names; undefined for what `nodeId` has not made: of each thing there is one id. */
export function nodeNamed(id: string): NodeName | undefined {
  if (id.length > LONGEST) return undefined;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(id, 'base64url').toString('utf8'));
  } catch {
    // An id is opaque: nobody is helped by what a parser says of its inside.
    return undefined;
  }
  if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return undefined;
  const [type, ...key] = parts as string[];
  const name = type !== undefined && key.length > 0 ? { type, key } : undefined;
  return name && nodeId(name) === id ? name : undefined;
}

import type { Client } from 'pg';

interface Driver {
  readonly connection: { readonly stream: { cork(): void; uncork(): void } };
}

const joined = new WeakSet<object>();

/**
 * Holds back what is written to a connection until the event loop has gone through what has arrived by now: statements of
 * many requests then leave in one system call, and wake the server once.
 */
export function joinWrites(client: Client): void {
  const { stream } = (client as unknown as Driver).connection;
  if (joined.has(stream)) return;
  joined.add(stream);
  stream.cork();
  setImmediate(() => {
    joined.delete(stream);
    stream.uncork();
  });
}

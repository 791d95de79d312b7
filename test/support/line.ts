import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be cut, as if that had died, and mended again. */
export interface Line {
  /** The server's address by this way. */
  readonly url: string;
  /** Ends all connections and takes none any more. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Opens a way to a server at a URL; end it by cutting it. */
export async function lineTo(server: string): Promise<Line> {
  const { hostname, port: target } = new URL(server);
  const sockets = new Set<Socket>();
  const listener = createServer((near) => {
    const far = connect(Number(target), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      // Whatever ends one side ends the other.
      one.on('error', () => {});
      one.once('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  const listen = async (port: number) => {
    listener.listen(port, '127.0.0.1');
    await once(listener, 'listening');
    return (listener.address() as { port: number }).port;
  };
  const port = await listen(0);
  return {
    url: `http://127.0.0.1:${port}`,
    mend: async () => void (await listen(port)),
    cut: async () => {
      if (!listener.listening) return;
      const closed = once(listener, 'close');
      listener.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

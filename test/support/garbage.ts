import { once } from 'node:events';
import WebSocket from 'ws';

/** Has a process of node that was started with `--inspect=127.0.0.1:<port>` collect its garbage. */
export async function collectGarbage(port: number): Promise<void> {
  await inspect(port, ['HeapProfiler.collectGarbage']);
}

/** Bytes of the heap of such a process that are in use when its garbage is collected. */
export async function heapInUse(port: number): Promise<number> {
  // What the first collection ends may let go of more.
  const collect = 'HeapProfiler.collectGarbage';
  const { usedSize } = await inspect(port, [collect, collect, 'Runtime.getHeapUsage']);
  return usedSize;
}

/** Calls methods of the inspector one after the other; resolves to what the last one answers. */
async function inspect(port: number, methods: readonly string[]): Promise<any> {
  const [target] = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
    webSocketDebuggerUrl: string;
  }[];
  const socket = new WebSocket(target!.webSocketDebuggerUrl);
  await once(socket, 'open');
  let last: unknown;
  for (const [index, method] of methods.entries()) {
    socket.send(JSON.stringify({ id: index + 1, method }));
    const [answer] = await once(socket, 'message');
    const { error, result } = JSON.parse(String(answer));
    if (error) throw new Error(`${method} failed: ${error.message}`);
    last = result;
  }
  socket.close();
  return last;
}

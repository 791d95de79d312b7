import { once } from 'node:events';
import WebSocket from 'ws';

/** Has a process of node that was started with `--inspect=127.0.0.1:<port>` collect its garbage. */
export async function collectGarbage(port: number): Promise<void> {
  const [target] = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
    webSocketDebuggerUrl: string;
  }[];
  const socket = new WebSocket(target!.webSocketDebuggerUrl);
  await once(socket, 'open');
  socket.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }));
  const [answer] = await once(socket, 'message');
  socket.close();
  const { error } = JSON.parse(String(answer));
  if (error) throw new Error(`the garbage could not be collected: ${error.message}`);
}

import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** A server that asks for a password by SCRAM, as PostgreSQL does, and goes no further. */
export async function passwordServer(): Promise<{ readonly port: number; close(): void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let messages = 0;
    socket.on('data', (data) => {
      messages++;
      if (messages === 1) socket.write(authentication(10, 'SCRAM-SHA-256\0\0'));
      else {
        const [, nonce] = /r=([^,]+)/.exec(data.toString('latin1')) ?? [];
        if (nonce) socket.write(authentication(11, `r=${nonce}more,s=c2FsdA==,i=4096`));
      }
    });
    // The client hangs up.
    socket.on('error', () => {});
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** A message of the server about authentication: kind and content. */
function authentication(kind: number, content: string): Buffer {
  const message = Buffer.alloc(9 + content.length);
  message.write('R');
  message.writeInt32BE(8 + content.length, 1);
  message.writeInt32BE(kind, 5);
  message.write(content, 9, 'latin1');
  return message;
}

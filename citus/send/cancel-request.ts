import { connect, type Socket } from 'node:net';
import { type ConnectionOptions, connect as connectTls } from 'node:tls';
import type { ClientBase } from 'pg';

/** What the driver knows of its connection, beside what its types say. */
interface Connected {
  readonly host: string;
  readonly port: number;
  readonly processID: number | null;
  readonly secretKey: number;
  readonly ssl: boolean | ConnectionOptions;
}

/** Codes of the protocol that stand in place of a version. */
const CANCEL = 80_877_102;
const TLS = 80_877_103;

/** Milliseconds after which a server that does not hang up is left. */
const PATIENCE = 5_000;

/**
 * Has the server end the statement that runs on a connection, as the protocol says: by a message with the connection's
 * key over another one, by TLS where that one is. The server says nothing to it. Never throws: a server that cannot be
 * reached has its own timeout for statements.
 */
export function sendCancelRequest(client: ClientBase): void {
  const { host, port, processID, secretKey, ssl } = client as unknown as Connected;
  if (!processID) return;
  const message = words(16, CANCEL, processID, secretKey);
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
  socket.setTimeout(PATIENCE, () => socket.destroy());
  // Whatever became of it, nobody is told: the statement's own end is waited for elsewhere.
  socket.on('error', () => {});
  if (!ssl) {
    socket.on('connect', () => socket.end(message));
    return;
  }
  socket.on('connect', () => socket.write(words(8, TLS)));
  socket.once('data', (answer) => {
    if (String(answer) === 'S') encrypted(socket, host, ssl).end(message);
    else socket.destroy();
  });
}

function encrypted(socket: Socket, host: string, ssl: true | ConnectionOptions): Socket {
  const secured = connectTls({ host, ...(ssl === true ? {} : ssl), socket });
  // As above.
  return secured.on('error', () => socket.destroy());
}

function words(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) buffer.writeInt32BE(value, index * 4);
  return buffer;
}

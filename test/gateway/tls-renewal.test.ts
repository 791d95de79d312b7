import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type TLSSocket } from 'node:tls';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';

const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
const cert = join(folder, 'server.crt');
const key = join(folder, 'server.key');

/** Makes a certificate of a name, and gives it to the server as its own. */
function renew(name: string): void {
  const made = ['key', 'crt'].map((kind) => join(folder, `${name}.${kind}`));
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
      .concat(['-subj', `/CN=${name}`, '-addext', 'subjectAltName=IP:127.0.0.1'])
      .concat(['-keyout', made[0]!, '-out', made[1]!]),
    { stdio: 'pipe' },
  );
  copyFileSync(made[0]!, key);
  copyFileSync(made[1]!, cert);
}

let gateway: TestGateway;
beforeAll(async () => {
  renew('first');
  gateway = await startGateway({ TLS_CERT_FILE: cert, TLS_KEY_FILE: key, RELOAD_INTERVAL_MS: '20' });
});
afterAll(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true, force: true });
});

function connected(): Promise<TLSSocket> {
  const { hostname, port } = new URL(gateway.url);
  return new Promise((open, failed) => {
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false }, () =>
      open(socket),
    );
    socket.on('error', failed);
  });
}

/** The name in the certificate that a new connection sees. */
async function nameShown(): Promise<string> {
  const socket = await connected();
  const { CN } = socket.getPeerCertificate().subject;
  socket.destroy();
  return String(CN);
}

async function untilShown(name: string): Promise<void> {
  while ((await nameShown()) !== name) await sleep(20);
}

/** The head of what is answered over an open connection. */
function askOver(socket: TLSSocket): Promise<string> {
  return new Promise((answered) => {
    socket.once('data', (chunk) => answered(String(chunk)));
    socket.write('GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n');
  });
}

test('a certificate that is renewed is shown from the next connection on; those that are open go on', async () => {
  expect(gateway.url).toMatch(/^https:/);
  const before = await connected();
  expect(await askOver(before)).toMatch(/^HTTP\/1\.1 200/);
  expect(await nameShown()).toBe('first');
  renew('second');
  await untilShown('second');
  expect(await askOver(before)).toMatch(/strict-transport-security: max-age=31536000/i);
  before.destroy();
});

test('one that cannot be used changes nothing, and the next good one is taken', async () => {
  await untilShown('second');
  writeFileSync(cert, 'no certificate');
  // Looked at several times since.
  await sleep(200);
  expect(await nameShown()).toBe('second');
  renew('third');
  await untilShown('third');
});

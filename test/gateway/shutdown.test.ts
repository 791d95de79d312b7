import { Agent, request as httpRequest } from 'node:http';
import { SubgraphService } from '../../subgraphs/runtime/service';
import { startGateway } from '../support/gateway';

let begun: () => void;
let letThrough: () => void;

class SlowService extends SubgraphService {
  override async execute(...[request, scope]: Parameters<SubgraphService['execute']>) {
    const gate = new Promise<void>((open) => {
      letThrough = open;
    });
    begun();
    await gate;
    return super.execute(request, scope);
  }
}

/** Waits until a server takes no more connections. */
async function refused(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/health/live`, { headers: { connection: 'close' } }).catch(
      () => undefined,
    );
    if (!answer) return;
    await answer.arrayBuffer();
  }
}

test('a request that runs while the gateway stops is answered, and its connection then ends', async () => {
  const gateway = await startGateway({ SHUTDOWN_TIMEOUT_MS: '3600000' }, SlowService);
  const agent = new Agent({ keepAlive: true });
  const running = new Promise<void>((started) => {
    begun = started;
  });
  const answered = new Promise<[string | undefined, any]>((done, failed) => {
    const sent = httpRequest(
      `${gateway.url}/graphql`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => done([response.headers.connection, JSON.parse(text)]));
      },
    );
    sent.on('error', failed);
    sent.end('{"query":"{ department(id: 1) { id } }"}');
  });
  await running;
  let closed = false;
  const closing = gateway.stop().then(() => {
    closed = true;
  });
  // It has stopped to accept by the time that others are refused.
  await refused(gateway.url);
  expect(closed).toBe(false);
  letThrough();
  expect(await answered).toEqual(['close', { data: { department: { id: '1' } } }]);
  // Long before the deadline, which is longer than this test may take: nothing is left to be waited for.
  await closing;
  agent.destroy();
});

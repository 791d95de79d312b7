import { Agent, request as httpRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
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

test('a request that runs while the gateway stops is answered, and its connection then ends', async () => {
  const gateway = await startGateway({ SHUTDOWN_TIMEOUT_MS: '30000' }, SlowService);
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
  await sleep(50);
  expect(closed).toBe(false);
  letThrough();
  expect(await answered).toEqual(['close', { data: { department: { id: '1' } } }]);
  // Long before the deadline: nothing is left that it would have to be waited for.
  await Promise.race([closing, sleep(10_000)]);
  expect(closed).toBe(true);
  agent.destroy();
});

import { internalSigner, internalVerifier, operationId } from '../../subgraphs/runtime/auth/internal-token';

const OLD = 'the secret that was there before, long enough';
const NEW = 'the secret that takes its place, long enough';
const message = { to: 'hc', viewer: null, operation: operationId('{ a }') };
const said = { viewer: null, operation: message.operation };

test('a secret is replaced without a stop: of several the first signs, and all are believed', async () => {
  const both = `${NEW}, ${OLD}`;
  const byOld = await internalSigner(OLD)(message);
  const byBoth = await internalSigner(both)(message);
  expect(await internalVerifier('hc', both)(byOld)).toMatchObject(said);
  expect(await internalVerifier('hc', both)(byBoth)).toMatchObject(said);
  expect(await internalVerifier('hc', NEW)(byBoth)).toMatchObject(said);
  expect(await internalVerifier('hc', OLD)(byBoth)).toBeUndefined();
  expect(await internalVerifier('hc', NEW)(byOld)).toBeUndefined();
  expect(await internalVerifier('doc', both)(byBoth)).toBeUndefined();
});

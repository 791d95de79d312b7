import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../gateway/config';
import { createLogger } from '../../platform/logger';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { system } from '../../subgraphs/system';
import { fresh } from '../support/acting';
import { subgraphs } from '../support/subgraphs';
import { docDesk, filing } from './doc-support';

const desk = docDesk();

test('a field that is null is another input than one that is not given', async () => {
  const { olga } = desk;
  const { document } = await olga.act(
    'createDocument',
    filing({ effectiveOn: '2026-01-01' }),
    'document { id version effectiveOn }',
  );
  const idempotencyKey = fresh('key');
  const input = { id: document.id, version: document.version, language: 'de', idempotencyKey };
  await olga.act('updateDocument', input);
  const taken = { ...input, effectiveOn: null };
  expect(await olga.refused('updateDocument', taken)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  const { document: changed } = await olga.act(
    'updateDocument',
    { ...taken, version: document.version + 1, idempotencyKey: fresh('key') },
    'document { effectiveOn }',
  );
  expect(changed).toEqual({ effectiveOn: null });
});

test('a key is removed when it has been kept for long enough, and not before', async () => {
  const { sql } = desk;
  const count = async () =>
    (
      await sql(
        "select count(*)::integer as n from doc_core.idempotency_keys where created_at < now() - interval '2 hours'",
      )
    )[0]!.n;
  for (let index = 0; index < 620; index += 1)
    await sql("insert into doc_core.idempotency_keys values ($1, 1, 'x', null, now() - interval '3 hours')", [
      fresh('old'),
    ]);
  const young = fresh('young');
  await sql("insert into doc_core.idempotency_keys values ($1, 1, 'x', null, now() - interval '1 hour')", [
    young,
  ]);
  expect(await count()).toBe(620);
  const { variables } = readConfig(system.services, {
    ...desk.database.environment,
    IDEMPOTENCY_KEPT_HOURS: '2',
    IDEMPOTENCY_INTERVAL_MS: '50',
  });
  const service = new SubgraphService(
    subgraphs.doc,
    desk.database.url,
    limitsFrom(variables),
    createLogger('silent', true),
  );
  service.startRelay({ wanted: () => false, deliver: async () => {} });
  try {
    for (const end = Date.now() + 120_000; (await count()) > 0 && Date.now() < end; ) await sleep(50);
    expect(await count()).toBe(0);
    expect(
      await sql('select 1 from doc_core.idempotency_keys where idempotency_key = $1', [young]),
    ).toHaveLength(1);
  } finally {
    await service.close();
  }
}, 180_000);

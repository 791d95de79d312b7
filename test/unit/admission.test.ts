import { setTimeout as sleep } from 'node:timers/promises';
import { Admission } from '../../gateway/overload/admission';
import { EndingRequest } from '../../platform/request-end';

test('who has left before there is a place is refused, and waits nowhere', async () => {
  const admission = new Admission({ limit: () => 1, queue: 1, patience: 600_000, standingPatience: 600_000 });
  const leave = await admission.enter(false, undefined);
  const gone = new EndingRequest(600_000);
  gone.end('left');
  await expect(admission.enter(false, gone)).rejects.toMatchObject({ code: 'OVERLOADED', reason: 'late' });
  expect([admission.running, admission.waiting]).toEqual([1, 0]);
  const next = admission.enter(false, undefined);
  leave();
  (await next)();
  expect([admission.running, admission.waiting]).toEqual([0, 0]);
});

test('a burst may wait; in a queue that stands nobody waits for long', async () => {
  const admission = new Admission({ limit: () => 1, queue: 10_000, patience: 1_000, standingPatience: 10 });
  const leave = await admission.enter(false, undefined);
  const told: Promise<unknown>[] = [];
  let longest = 0;
  let shortest = Number.POSITIVE_INFINITY;
  // One more comes every few milliseconds, and the one that runs does not end.
  const begun = performance.now();
  while (performance.now() - begun < 2_500) {
    told.push(admission.enter(false, undefined).catch(({ reason }) => reason));
    longest = Math.max(longest, admission.waiting);
    if (performance.now() - begun > 1_500) shortest = Math.min(shortest, admission.waiting);
    await sleep(2);
  }
  expect(shortest).toBeLessThan(longest / 3);
  expect(new Set(await Promise.all(told))).toEqual(new Set(['late']));
  leave();
});

test('those who wait for a turn of the event loop are no queue, however long one of them does', async () => {
  const admission = new Admission({ limit: () => 10, queue: 10_000, patience: 300, standingPatience: 1 });
  const leave = await admission.enter(false, undefined);
  const begun = performance.now();
  let left: Promise<unknown> = Promise.resolve();
  const come = () => {
    left = admission.enter(false, undefined).then((done) => done());
    return left;
  };
  // There is always somebody who waits: the next one comes before the one before has its turn.
  while (performance.now() - begun < 600) {
    const before = left;
    come();
    await before;
  }
  const last = come();
  const stuck = performance.now();
  while (performance.now() - stuck < 50);
  await last;
  leave();
});

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
  // One more comes every few milliseconds, and the one that runs does not end.
  const begun = performance.now();
  while (performance.now() - begun < 2_500) {
    told.push(admission.enter(false, undefined).catch(({ reason }) => reason));
    longest = Math.max(longest, admission.waiting);
    await sleep(2);
  }
  expect(admission.waiting).toBeLessThan(longest / 3);
  expect(new Set(await Promise.all(told))).toEqual(new Set(['late']));
  leave();
});

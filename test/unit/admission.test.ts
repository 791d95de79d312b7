import { Admission } from '../../gateway/overload/admission';
import { EndingRequest } from '../../platform/request-end';

test('who has left before there is a place is refused, and waits nowhere', async () => {
  const admission = new Admission({ limit: () => 1, queue: 1, patience: 600_000 });
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

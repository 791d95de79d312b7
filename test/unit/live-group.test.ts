import { pino } from 'pino';
import { LiveGroup } from '../../gateway/live/live-group';
import type { LiveOperation, ReadResult } from '../../gateway/live/live-operation';
import type { Message, Watcher } from '../../gateway/live/watcher';

const RESULT: ReadResult = { data: { portfolio: { id: '1' } } };

/** A group with one watcher, who hands on what comes; its reads are these, one after the other. */
function groupOf(reads: readonly (() => Promise<ReadResult>)[], told: (message: Message) => void): LiveGroup {
  let read = 0;
  const group = new LiveGroup({
    operation: { state: { id: '1' }, isSeen: () => true } as unknown as LiveOperation,
    window: 0,
    changesMaximum: 10,
    logger: pino({ level: 'silent' }),
    onTold: () => {},
    read: () => reads[read++]!(),
  });
  const connection = { identity: async () => ({ viewer: null }), forwarded: {}, isClosed: false };
  group.watchers.add({ connection, push: told } as unknown as Watcher);
  return group;
}

test('what a read that throws was to tell is told by the next one', async () => {
  const fails = () => Promise.reject(new Error('nobody expected that'));
  const told = new Promise<Message>((tell) => {
    const event = { id: '7', type: 'TradeFilled', occurredAt: '2026-06-15T00:00:00Z', position: '3' };
    groupOf([fails, async () => RESULT], tell).touch({ id: '1' }, event as never);
  });
  const { result, changes } = await told;
  expect(result).toBe(RESULT);
  expect(changes.map(({ position }) => position)).toEqual(['3']);
});

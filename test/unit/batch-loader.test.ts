import { setImmediate as turn } from 'node:timers/promises';
import { BatchLoader } from '../../citus/read/batch-loader';

function loading(maximum = 100) {
  const batches: string[][] = [];
  const loader = new BatchLoader<string>(async (keys) => {
    batches.push(keys);
    await turn();
    return keys.map((key) => (key === 'bad' ? new Error('not this one') : key.toUpperCase()));
  }, maximum);
  return { batches, loader };
}

test('what is asked for in one tick is one batch, each key once, with one promise', async () => {
  const { batches, loader } = loading();
  const [one, again, other] = [loader.load('a'), loader.load('a'), loader.load('b')];
  expect(again).toBe(one);
  expect(await Promise.all([one, again, other])).toEqual(['A', 'A', 'B']);
  expect(batches).toEqual([['a', 'b']]);
});

test('what was loaded is not loaded again', async () => {
  const { batches, loader } = loading();
  await loader.load('a');
  expect(await Promise.all([loader.load('a'), loader.load('b'), loader.load('a')])).toEqual(['A', 'B', 'A']);
  expect(batches).toEqual([['a'], ['b']]);
});

test('a key that is there already waits for the batch, so that what follows from both is one batch too', async () => {
  const first = loading();
  const second = loading();
  for (const key of ['a', 'a', 'a']) await first.loader.load(key);
  const followed = ['a', 'b', 'a'].map(async (key) => second.loader.load(await first.loader.load(key)));
  await Promise.all(followed);
  expect(second.batches.map((keys) => keys.sort())).toEqual([['A', 'B']]);
});

test('a key that fails costs nobody else anything', async () => {
  const { loader } = loading();
  const ends = await Promise.allSettled(['a', 'bad', 'b', 'bad'].map((key) => loader.load(key)));
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
});

test('batches hold no more keys than allowed', async () => {
  const { batches, loader } = loading(2);
  await Promise.all(['a', 'b', 'a', 'c', 'b', 'c'].map((key) => loader.load(key)));
  expect(batches).toEqual([['a', 'b'], ['c']]);
});

import { BoundedCache } from '../../platform/bounded-cache';

test('keeps what was used last, and no more than it may', () => {
  const cache = new BoundedCache<number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  expect(cache.get('a')).toBe(1);
  cache.set('c', 3);
  expect([cache.get('a'), cache.get('b'), cache.get('c'), cache.size]).toEqual([1, undefined, 3, 2]);
  cache.set('a', 4);
  expect([cache.get('a'), cache.get('c'), cache.size]).toEqual([4, 3, 2]);
});

test('makes a value once, as long as it is kept', () => {
  const cache = new BoundedCache<string>(2);
  const made: string[] = [];
  const value = (key: string) =>
    cache.getOrMake(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(['a', 'a', 'b', 'a', 'c', 'a', 'b'].map(value)).toEqual(['A', 'A', 'B', 'A', 'C', 'A', 'B']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

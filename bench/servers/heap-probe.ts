import { BoundedCache } from '../../platform/bounded-cache';

/**
 * Loaded into the process before the gateway: tells how large its heap is after garbage collection, and how full the
 * caches are that are still in use.
 */
interface Filled {
  readonly size: number;
  readonly limit: number;
}

/** What it answers to the message `heap`, in bytes. */
export interface HeapReport {
  readonly heapUsed: number;
  readonly resident: number;
  readonly caches: readonly Filled[];
}

const caches = new Set<WeakRef<Filled>>();
const known = new WeakSet<Filled>();
const { set } = BoundedCache.prototype;
BoundedCache.prototype.set = function (this: BoundedCache<object>, key, value) {
  const filled = this as unknown as Filled;
  if (!known.has(filled)) {
    known.add(filled);
    caches.add(new WeakRef(filled));
  }
  return set.call(this, key, value);
};

process.on('message', (message) => {
  if (message !== 'heap') return;
  const collect = (globalThis as { gc?: () => void }).gc!;
  collect();
  collect();
  const { heapUsed, rss } = process.memoryUsage();
  const filled = [...caches].flatMap((reference) => {
    const cache = reference.deref();
    if (!cache) caches.delete(reference);
    return cache ? [{ size: cache.size, limit: cache.limit }] : [];
  });
  process.send!({ heapUsed, resident: rss, caches: filled } satisfies HeapReport);
});
// To listen for messages would keep the process alive after its end.
process.channel?.unref();

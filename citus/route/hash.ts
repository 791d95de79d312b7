import type { KeyType } from '../distribution';
import { isBigint } from '../key';

/**
 * The hash by which Citus finds the shard of a key: PostgreSQL's `hash_any` (Jenkins lookup3) for each type.
 * All arithmetic is on unsigned 32-bit words; the result is a signed int32 as in pg_dist_shard.
 */
export function shardHash(type: KeyType, key: string): number {
  switch (type) {
    case 'integer':
      return hashUint32(Number(key) | 0);
    case 'bigint':
      // Whatever is no bigint is in no shard: any of them refuses it as the server should.
      return isBigint(key) ? hashInt8(BigInt(key)) : 0;
    case 'text':
      return hashBytes(Buffer.from(key, 'utf8'));
    case 'uuid':
      return hashBytes(Buffer.from(key.replace(/-/g, ''), 'hex'));
  }
}

const SEED = 0x9e3779b9 + 3923095;

/** PostgreSQL's hashint8: the halves are folded so that it equals hashint4 for values that fit. */
function hashInt8(value: bigint): number {
  const low = Number(BigInt.asIntN(32, value));
  const high = Number(BigInt.asIntN(32, value >> 32n));
  return hashUint32(low ^ (value >= 0n ? high : ~high));
}

function hashUint32(value: number): number {
  const start = (SEED + 4) | 0;
  return final((start + value) | 0, start, start);
}

function hashBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let a = (SEED + bytes.length) | 0;
  let b = a;
  let c = a;
  let at = 0;
  let left = bytes.length;
  for (; left >= 12; at += 12, left -= 12) {
    a = (a + view.getInt32(at, true)) | 0;
    b = (b + view.getInt32(at + 4, true)) | 0;
    c = (c + view.getInt32(at + 8, true)) | 0;
    // mix
    a = (a - c) ^ rotate(c, 4);
    c = (c + b) | 0;
    b = (b - a) ^ rotate(a, 6);
    a = (a + c) | 0;
    c = (c - b) ^ rotate(b, 8);
    b = (b + a) | 0;
    a = (a - c) ^ rotate(c, 16);
    c = (c + b) | 0;
    b = (b - a) ^ rotate(a, 19);
    a = (a + c) | 0;
    c = (c - b) ^ rotate(b, 4);
    b = (b + a) | 0;
  }
  // The tail, little-endian; the low byte of c is reserved for the length.
  for (let i = 0; i < left; i++) {
    const byte = bytes[at + i]!;
    if (i < 4) a = (a + (byte << (8 * i))) | 0;
    else if (i < 8) b = (b + (byte << (8 * (i - 4)))) | 0;
    else c = (c + (byte << (8 * (i - 7)))) | 0;
  }
  return final(a, b, c);
}

function final(a: number, b: number, c: number): number {
  c = ((c ^ b) - rotate(b, 14)) | 0;
  a = ((a ^ c) - rotate(c, 11)) | 0;
  b = ((b ^ a) - rotate(a, 25)) | 0;
  c = ((c ^ b) - rotate(b, 16)) | 0;
  a = ((a ^ c) - rotate(c, 4)) | 0;
  b = ((b ^ a) - rotate(a, 14)) | 0;
  c = ((c ^ b) - rotate(b, 24)) | 0;
  return c;
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

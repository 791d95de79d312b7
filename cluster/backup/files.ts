import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { BackupError, type TableEntry } from './manifest';

/** Fast: at the default level gzip and not the database would set the pace, for files a tenth smaller. */
const LEVEL = 3;

/** Compresses a stream into a file; returns its size and digest. */
export async function writeCompressed(source: Readable, path: string) {
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const file = createWriteStream(path, { mode: 0o600, flush: true });
  await pipeline(source, createGzip({ level: LEVEL }), measure, file);
  return { bytes, sha256: hash.digest('hex') };
}

/** Feeds the content of a compressed file to a stream. */
export async function readCompressed(path: string, target: Writable): Promise<void> {
  await pipeline(createReadStream(path), createGunzip(), target);
}

/** Throws BackupError unless every file of these tables is there as it was written. */
export async function checkFiles(
  folder: string,
  tables: Readonly<Record<string, TableEntry>>,
): Promise<void> {
  const damaged = await damagedFiles(folder, tables);
  if (damaged.length > 0) throw new BackupError(`${damaged.join('. ')}.`);
}

/** What is wrong with the files of these tables: each that is not there as it was written, and how. */
export async function damagedFiles(
  folder: string,
  tables: Readonly<Record<string, TableEntry>>,
): Promise<string[]> {
  const damaged: string[] = [];
  for (const { file, bytes, sha256 } of Object.values(tables)) {
    const path = join(folder, file);
    if (!existsSync(path)) damaged.push(`The file ${path} is missing`);
    else if (statSync(path).size !== bytes)
      damaged.push(
        `The file ${path} is damaged: it has ${statSync(path).size} bytes, and was written with ${bytes}`,
      );
    else if ((await digestOf(path)) !== sha256)
      damaged.push(`The file ${path} is damaged: its SHA-256 is not the one it was written with`);
  }
  return damaged;
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

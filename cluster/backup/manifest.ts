import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A backup that cannot be made, read or restored; the message says why, and what to do. */
export class BackupError extends Error {
  override name = 'BackupError';
}

const count = z.number().int().min(0);

const tableEntry = z.object({
  kind: z.enum(['distributed', 'reference', 'local']),
  /** The distribution column. */
  column: z.string().optional(),
  /** The first of the tables that it is colocated with. */
  beside: z.string().optional(),
  shards: count.optional(),
  /** The columns that the file holds, in order; generated ones are not in it. */
  columns: z.array(z.string()),
  rows: count,
  /** Sum of a digest of each row's text, whatever their order. */
  checksum: z.string(),
  /** Path below the backup's folder: what COPY wrote, compressed by gzip. */
  file: z.string().regex(/^[a-z_]+\/[A-Za-z0-9_.]+\.copy\.gz$/),
  bytes: count,
  /** Of the file. */
  sha256: z.string(),
});

const serviceEntry = z.object({
  postgres: z.string(),
  citus: z.string().nullable(),
  workers: count,
  /** The moment that the contents are of. */
  takenAt: z.string(),
  /** How long writers had to wait for it. */
  writesHeldMs: z.number(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** Scale of the sample data in it. */
  seeds: z.array(z.number()),
  tables: z.record(z.string(), tableEntry),
  /** The last number that each sequence has given. */
  sequences: z.record(z.string(), z.string()),
});

const manifest = z.object({
  format: z.literal(1),
  services: z.record(z.string(), serviceEntry),
});

export type TableEntry = z.infer<typeof tableEntry>;
export type ServiceEntry = z.infer<typeof serviceEntry>;
export type Manifest = z.infer<typeof manifest>;

const FILE = 'manifest.json';

/** Reads the manifest of a backup. Throws BackupError when the folder holds none that can be used. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, FILE);
  if (!existsSync(path))
    throw new BackupError(`${folder} is no backup: there is no ${FILE}. One that was cut off has none.`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new BackupError(`${path} is damaged: ${(error as Error).message}`, { cause: error });
  }
  const parsed = manifest.safeParse(content);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`);
  throw new BackupError(`${path} cannot be used: ${problems.slice(0, 3).join('; ')}`);
}

/** Writes the manifest: last of all, and whole or not at all, since it is what makes the folder a backup. */
export function writeManifest(folder: string, content: Manifest): void {
  const path = join(folder, FILE);
  writeFileSync(`${path}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { SQL_ROOT, type SqlFile, sqlFiles } from './sql-folder';

/** A migration with the digest by which an edit is noticed. */
export interface MigrationFile extends SqlFile {
  readonly checksum: string;
}

/** How a file begins that says what a database had before it became a service's. */
export const BASELINE = '-- baseline:';

/** Whether it is that: where its tables are there, it counts as applied, whatever it says. */
export const isBaseline = ({ sql }: SqlFile): boolean => sql.startsWith(BASELINE);

/** The migrations of a service, as this version of the project has them. */
export function migrationFiles(service: string, sqlRoot = SQL_ROOT): MigrationFile[] {
  return sqlFiles(join(sqlRoot, service)).map(({ name, sql }) => {
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

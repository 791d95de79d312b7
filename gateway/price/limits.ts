import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from '../../platform/config';
import type { Viewer } from '../../subgraphs/runtime/auth/viewer';

/** What an operation may cost. */
export interface PriceLimits {
  readonly rows: number;
  readonly tasks: number;
}

/** Says what the operations of a viewer may cost. */
export type LimitsOf = (viewer: Viewer | null) => PriceLimits;

const limits = z.strictObject({
  rows: z.number().int().min(1).optional(),
  tasks: z.number().int().min(1).optional(),
});
const file = z.strictObject({
  roles: z.record(z.string(), limits).default({}),
  viewers: z.record(z.string(), limits).default({}),
});

/**
 * The limits of everybody, and those of a file for some: who is named in it has what it says, else whoever has some of
 * its roles the most that one of them says. Throws ConfigError for a file that cannot be used.
 */
export function priceLimits(everybody: PriceLimits, path: string | undefined): LimitsOf {
  if (path === undefined) return () => everybody;
  const { roles, viewers } = readLimits(path);
  return (viewer) => {
    if (!viewer) return everybody;
    const own = viewers[viewer.employeeId];
    const found = own ? [own] : viewer.roles.flatMap((role) => roles[role] ?? []);
    const most = (what: keyof PriceLimits) => {
      const said = found.flatMap((one) => one[what] ?? []);
      return said.length > 0 ? Math.max(...said) : everybody[what];
    };
    return found.length > 0 ? { rows: most('rows'), tasks: most('tasks') } : everybody;
  };
}

function readLimits(path: string): z.infer<typeof file> {
  try {
    return file.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new ConfigError(`PRICE_LIMITS_FILE cannot be used: ${(error as Error).message}`);
  }
}

import { z } from 'zod';

const secret = z.string().min(32, 'a shared secret has at least 32 characters');

/** Variables by which the processes know each other, and what watches them. */
export const internalVariables = {
  INTERNAL_SECRET: secret
    .optional()
    .describe(
      'Shared secret by which the gateway and the subgraphs of a distributed start know each other: a subgraph that has it answers nobody else. Needed in production',
    ),
  METRICS_TOKEN: secret
    .regex(/^\S*$/, 'a token has no spaces')
    .optional()
    .describe(
      'Bearer token by which metrics may be read; unset: by everybody in development, by nobody in production',
    ),
  DEVELOPMENT_VIEWER: z
    .string()
    .default('1; *')
    .describe(
      'Who calls without saying so in development, as the header `viewer` has it: an employee with roles, `*` for all',
    ),
};

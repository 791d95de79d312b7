import { z } from 'zod';

const SHORT = 'a shared secret has at least 32 characters';
const secret = z.string().min(32, SHORT);

/** Variables by which the processes know each other, and what watches them. */
export const internalVariables = {
  INTERNAL_SECRET: z
    .string()
    .refine((text) => text.split(',').every((one) => one.trim().length >= 32), SHORT)
    .optional()
    .describe(
      'Shared secret by which the gateway and the subgraphs of a distributed start know each other: a subgraph that has it answers nobody else. Needed in production. Of several, separated by commas, the first signs and all are believed, so that one replaces the other without a stop',
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

import { z } from 'zod';
import { count } from './count-variable';

/** Variables of webhooks. */
export const webhookVariables = {
  WEBHOOKS: z
    .string()
    .optional()
    .describe(
      'Endpoints that are told of events, as JSON (docs/webhooks.md); `WEBHOOKS_FILE` names a file of it',
    ),
  WEBHOOK_TIMEOUT_MS: count(15_000).describe('Milliseconds in which a webhook has to answer'),
  WEBHOOK_TRIES: count(20).describe(
    'Times that an event is sent before its webhook is parked: by default that takes about an hour',
  ),
  WEBHOOK_FIRST_PAUSE_MS: count(1_000).describe(
    'Milliseconds before what a webhook did not take is sent again; doubled each time, and spread at random',
  ),
  WEBHOOK_LONGEST_PAUSE_MS: count(300_000).describe('Milliseconds of such a pause at most'),
  WEBHOOK_REQUESTS_MAX: count(8).describe(
    'Requests of each service to each webhook at once at most: events of one thing wait for each other',
  ),
  WEBHOOK_AHEAD_MAX: count(200).describe(
    'Events that are sent ahead of one that fails at most, those of other things',
  ),
  WEBHOOK_LOOK_MS: count(5_000).describe(
    'Milliseconds between two looks whether an operator has released a webhook or sent it back',
  ),
};

export type WebhookVariables = Readonly<z.infer<z.ZodObject<typeof webhookVariables>>>;

import { z } from 'zod';

/** Variables of traces, by the names that OpenTelemetry has for them. */
export const tracingVariables = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where traces go, by OTLP over HTTP, such as http://collector:4318; unset: nothing is traced'),
  OTEL_SERVICE_NAME: z
    .string()
    .optional()
    .describe('Name of this process in traces; unset: `gateway`, or the service'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(0.01)
    .describe('Part of the requests that are traced, where no `traceparent` that comes with one decides'),
};

export type TracingVariables = Readonly<z.infer<z.ZodObject<typeof tracingVariables>>>;

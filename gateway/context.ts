import type { StatementTrace, Tracer } from '../citus/trace';

/** What a request carries through the gateway. */
export interface GatewayContext {
  /** The statements behind the answer; only when the caller asked for them and may see them. */
  readonly statements?: StatementTrace[];
  readonly trace?: Tracer;
}

/** The context of one request. */
export function gatewayContext(traced: boolean): GatewayContext {
  if (!traced) return {};
  const statements: StatementTrace[] = [];
  return { statements, trace: (entry) => statements.push(entry) };
}

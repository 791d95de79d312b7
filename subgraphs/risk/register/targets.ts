import type { ExposureTargetType } from '../generated';

/** The type in the graph of what can be exposed. */
export const TARGETS = {
  PORTFOLIO: 'Portfolio',
  INSTRUMENT: 'Instrument',
  ACCOUNT: 'Account',
} as const satisfies Record<ExposureTargetType, string>;

/** The key by which the exposures of something are found: `Portfolio:12`. */
export function targetKey(of: {
  readonly targetType: ExposureTargetType;
  readonly targetId: string;
}): string {
  return `${TARGETS[of.targetType]}:${of.targetId}`;
}

import type { RiskExposureRow } from './table';

/** The type in the graph of what can be exposed. */
export const TARGETS = {
  PORTFOLIO: 'Portfolio',
  INSTRUMENT: 'Instrument',
  ACCOUNT: 'Account',
} as const satisfies Record<RiskExposureRow['targetType'], string>;

/** The key by which the exposures of something are found: `Portfolio:12`. */
export function targetKey({
  targetType,
  targetId,
}: Pick<RiskExposureRow, 'targetType' | 'targetId'>): string {
  return `${TARGETS[targetType]}:${targetId}`;
}

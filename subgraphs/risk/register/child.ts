/** Names something that belongs to a risk. */
export interface RiskChild {
  readonly riskId: string;
  readonly id: string;
}

/** Names something that is to be changed, as the caller has read it. */
export interface VersionedChild extends RiskChild {
  readonly version: number;
}

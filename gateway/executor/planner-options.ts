/** With what Apollo's planner is made, on every thread. */
export const PLANNER_OPTIONS = {
  // Fragments only make an operation shorter: it would be planned and compiled more slowly.
  reuseQueryFragments: false,
  // `@defer` is left in an operation only where it is to be answered in parts.
  incrementalDelivery: { enableDefer: true },
} as const;

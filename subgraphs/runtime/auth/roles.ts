/**
 * What somebody may be beyond an employee, by name: in tokens, in the commands that ask for a role, in the steps of
 * workflows (in capitals there, as values of an enum) and in the documentation. A role that is not here is nobody's.
 */
export const ROLES = {
  hr: 'keeps people, their pay, their leave and the organisation',
  controller: 'keeps the chart of accounts and the periods, and approves what moves money',
  accountant: 'keeps the books: invoices, payments and transactions',
  risk_officer: 'decides about risks, assessments, incidents and plans, and lets portfolios sell short',
  trader: 'acts for portfolios that somebody else manages',
  portfolio_manager: 'manages portfolios, and reviews the documents of those of others',
  market_data: 'keeps instruments, prices, indices and indicators',
  records: 'keeps the records: may do with every document what its owner may, and defines workflows',
  executive: 'approves and signs what goes through workflows',
  auditor: 'reads what others do, and changes nothing',
} as const;

export type Role = keyof typeof ROLES;

/** Every role, in the order in which they are listed. */
export const ALL_ROLES = Object.keys(ROLES) as readonly Role[];

const known: ReadonlySet<string> = new Set(ALL_ROLES);

/**
 * The role of that name; undefined where there is none. Capitals, spaces and hyphens make no difference, since identity
 * providers have customs of their own: `Risk-Officer` is `risk_officer`.
 */
export function roleOf(name: string): Role | undefined {
  const role = name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return known.has(role) ? (role as Role) : undefined;
}

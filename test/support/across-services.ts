import type { SampledService } from './sampled-services';

/** Things of all five services, each with edges to others, and a list of each. */
export const ACROSS = `{
  employee(id: "5") {
    fullName department { name }
    ownedDocuments(first: 2) { nodes { title } }
    transactionsCreated(first: 2) { nodes { reference } }
    ownedRisks(first: 2) { nodes { title } }
    managedPortfolios(first: 2) { nodes { name } }
  }
  document(id: "1") { title owner { fullName } }
  account(id: "1001") {
    code currency cashForPortfolio { name }
    ledgerEntries(first: 2) { nodes { reference postedBy { fullName } } }
  }
  risk(id: "1") { title owner { fullName } }
  portfolio(id: "1") {
    name manager { fullName } cashAccount { code }
    holdings(first: 2) { nodes { symbol } }
    riskExposures(first: 2) { nodes { exposureAmount } }
    linkedDocuments(first: 2) { nodes { title } }
  }
  employees(first: 2) { nodes { fullName } }
  documents(first: 2) { nodes { title } }
  accounts(first: 2) { nodes { code } }
  risks(first: 2) { nodes { title } }
  portfolios(first: 2) { nodes { name } }
}`;

/** What each service feeds in that: paths, with * for every item of a list. */
export const FED: Readonly<Record<SampledService, readonly string[]>> = {
  hc: [
    'employee',
    'employees',
    'document.owner',
    'account.ledgerEntries.nodes.*.postedBy',
    'risk.owner',
    'portfolio.manager',
  ],
  doc: ['documents', 'employee.ownedDocuments', 'document', 'portfolio.linkedDocuments'],
  finance: ['accounts', 'employee.transactionsCreated', 'account', 'portfolio.cashAccount'],
  risk: ['risks', 'employee.ownedRisks', 'risk', 'portfolio.riskExposures'],
  market: ['portfolios', 'employee.managedPortfolios', 'account.cashForPortfolio', 'portfolio'],
};

/** The values at a path; `*` stands for every item of a list. */
export function valuesAt(data: any, path: string): unknown[] {
  return path
    .split('.')
    .reduce<any[]>((found, name) => found.flatMap((value) => (name === '*' ? value : [value[name]])), [data]);
}

/** The data with null at those paths. */
export function without(data: any, paths: readonly string[]): any {
  const copy = structuredClone(data);
  for (const path of paths) {
    const parents = path.includes('.') ? valuesAt(copy, path.slice(0, path.lastIndexOf('.'))) : [copy];
    for (const parent of parents) if (parent) (parent as any)[path.split('.').at(-1)!] = null;
  }
  return copy;
}

/** What one answer lacks of the whole, by path: with null in its place; throws where anything else has another value. */
export function missingIn(data: any, whole: any, path: readonly (string | number)[] = []): string[] {
  if (data === null && whole !== null) return [path.join('.')];
  if (typeof whole !== 'object' || whole === null) {
    if (data !== whole) throw new Error(`${path.join('.')} is ${JSON.stringify(data)}`);
    return [];
  }
  if (Array.isArray(whole) && data?.length !== whole.length)
    throw new Error(`${path.join('.')} has ${data?.length} items`);
  return Object.keys(whole).flatMap((name) =>
    missingIn(data?.[name], whole[name], [...path, Array.isArray(whole) ? Number(name) : name]),
  );
}

/** Whether a path is at or below one of those places. */
export function isFedBy(places: readonly string[], path: string): boolean {
  const names = path.split('.');
  return places.some((place) =>
    place.split('.').every((name, index) => name === names[index] || (name === '*' && index < names.length)),
  );
}

import { createHash, randomBytes } from 'node:crypto';
import type { SampledService } from '../support/sampled-services';

/** A mutation that makes something new, which needs an id of a sequence: by whom, with what, and what it returns. */
export interface NewThing {
  readonly mutation: string;
  readonly viewer: string;
  readonly input: object;
  readonly field: string;
  /** Where its row is. */
  readonly table: string;
  readonly key: string;
}

/** One for each service; no other call returns the same codes. */
export function newThings(): Readonly<Record<SampledService, NewThing>> {
  const unique = randomBytes(4).toString('hex').toUpperCase();
  return {
    hc: {
      mutation: 'createDepartment',
      viewer: '10; hr',
      input: { code: `C${unique.slice(0, 5)}`, name: 'Of a test', parentId: '1', costCenter: `CC-${unique}` },
      field: 'department',
      table: 'hc_core.departments',
      key: 'department_id',
    },
    doc: {
      mutation: 'createDocument',
      viewer: '101',
      input: {
        categoryId: '6',
        title: 'Document of a test',
        content: {
          fileName: 'file.pdf',
          mediaType: 'application/pdf',
          sizeBytes: '1234',
          sha256: createHash('sha256').update(unique).digest('hex'),
        },
      },
      field: 'document',
      table: 'doc_core.documents',
      key: 'document_id',
    },
    finance: {
      mutation: 'openAccount',
      viewer: '8; controller',
      input: {
        code: `T${unique}`,
        name: 'Account of a test',
        accountType: 'ASSET',
        currency: 'USD',
        openedOn: '2026-01-01',
      },
      field: 'account',
      table: 'finance_core.chart_of_accounts',
      key: 'account_id',
    },
    risk: {
      mutation: 'registerRisk',
      viewer: '7',
      input: {
        title: 'A risk of a test',
        description: 'It may happen, or not.',
        categoryId: '5',
        ownerId: '33',
        nextReviewOn: new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10),
        identifiedOn: '2026-01-05',
        inherentLikelihood: 4,
        inherentImpact: 4,
        residualLikelihood: 3,
        residualImpact: 4,
      },
      field: 'risk',
      table: 'risk_core.risk_registers',
      key: 'risk_id',
    },
    market: {
      mutation: 'createPortfolio',
      viewer: '5; portfolio_manager',
      input: {
        name: `Portfolio ${unique}`,
        strategy: 'GROWTH',
        baseCurrency: 'USD',
        cashAccountId: String(7_000_000 + Number.parseInt(unique, 16)),
        inceptionDate: '2026-01-05',
      },
      field: 'portfolio',
      table: 'market_core.portfolios',
      key: 'portfolio_id',
    },
  };
}

import type { ControlTestResolvers, InvoiceResolvers, PortfolioResolvers, RiskResolvers } from '../generated';
import { linkedDocumentsOf, linkedDocumentsOfTest } from './document-link';

export const Invoice: InvoiceResolvers = { linkedDocuments: linkedDocumentsOf('Invoice') };

export const Risk: RiskResolvers = { linkedDocuments: linkedDocumentsOf('Risk') };

export const Portfolio: PortfolioResolvers = { linkedDocuments: linkedDocumentsOf('Portfolio') };

export const ControlTest: ControlTestResolvers = { linkedDocuments: linkedDocumentsOfTest };

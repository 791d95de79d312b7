import type { QueryResolvers, SalaryBandResolvers, SalaryChangeResolvers } from '../generated';
import { departmentOf, employeeOf, positionOf } from '../references';
import { salaryBandReport } from './reads';

export const SalaryChange: SalaryChangeResolvers = { employee: employeeOf };

export const SalaryBand: SalaryBandResolvers = { department: departmentOf, position: positionOf };

export const payQueries = {
  salaryBands: (_, { departmentId, positionId }, { load }) =>
    load.report(salaryBandReport, { departmentId, positionId }),
} satisfies Partial<QueryResolvers>;

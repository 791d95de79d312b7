import type { Resolvers } from '../generated';
import { departmentOf, employeeOf, positionOf } from '../references';
import { salaryBandReport } from './reads';

export const payResolvers: Resolvers = {
  SalaryChange: { employee: employeeOf },
  SalaryBand: { department: departmentOf, position: positionOf },
  Query: {
    salaryBands: (_, { departmentId, positionId }, { load }) =>
      load.report(salaryBandReport, { departmentId, positionId }),
  },
};

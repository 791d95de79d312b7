import type { SalaryChangeResolvers } from '../generated';
import { employeeOf } from './references';

export const SalaryChange: SalaryChangeResolvers = { employee: employeeOf };

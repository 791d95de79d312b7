import type { LeaveBalanceResolvers } from '../generated';
import { employeeOf, leaveTypeOf } from './references';

export const LeaveBalance: LeaveBalanceResolvers = { employee: employeeOf, leaveType: leaveTypeOf };

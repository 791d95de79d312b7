import type { AttendanceRecordResolvers } from '../generated';
import { employeeOf } from './references';

export const AttendanceRecord: AttendanceRecordResolvers = { employee: employeeOf };

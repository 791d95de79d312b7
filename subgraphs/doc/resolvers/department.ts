import type { DepartmentResolvers } from '../generated';
import { grantedPermissions } from './document-permission';

export const Department: DepartmentResolvers = {
  documentPermissions: ({ id }, args, context) => grantedPermissions(context, 'Department', id, args),
};

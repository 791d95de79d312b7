import { answer } from '../../runtime/answer';
import { foundBy } from '../../runtime/entities';
import type { Resolvers } from '../generated';
import { employeeOf } from '../references';
import { certificationByKey, holderOfCertificate } from './reads';
import { recordCertification } from './writes';

export const certificationResolvers: Resolvers = {
  Certification: { employee: employeeOf },
  Query: { certificationByNumber: foundBy('number', holderOfCertificate, certificationByKey) },
  Mutation: { recordCertification: answer(recordCertification, { certification: certificationByKey }) },
};

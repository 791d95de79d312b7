import { writeReport } from './report/report';

/** `npm run bench -- report`: writes docs/performance.md again from what has been measured. */
writeReport();

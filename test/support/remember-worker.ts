import { rememberProcess } from './run-folder';

/** Jest's workers outlive a killed Jest until their test file ends, and start servers meanwhile. */
const forget = rememberProcess(process.pid);
process.once('exit', forget);

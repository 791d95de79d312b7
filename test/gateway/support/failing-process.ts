import { pino } from 'pino';
import { runUntilStopped } from '../../../platform/process';

/** A process that, once it runs, fails in the way that its argument names. It says when it is stopped. */
const [way] = process.argv.slice(2);

const fail = () => {
  if (way === 'rejection') Promise.reject(new Error('nobody listens'));
  else throw new Error('nobody catches');
};

void runUntilStopped(pino(pino.destination({ sync: true })), async () => {
  const timer = setInterval(() => console.log('still running'), 100);
  setTimeout(fail, 100);
  return {
    announcement: 'running',
    stop: async () => {
      clearInterval(timer);
      console.log('stopped in order');
    },
  };
});

import { databaseError } from '../../citus/errors';

/** As a coordinator reports it: with the code for anything that it has no code for. */
const internal = (message: string) => Object.assign(new Error(message), { code: 'XX000' });

test.each([
  'server closed the connection unexpectedly\n\tThis probably means the server terminated abnormally',
  'could not receive data from server: Connection reset by peer',
  'no connection to the server',
  'SSL SYSCALL error: EOF detected',
])('a worker that dies while it answers makes its shards unavailable: %s', (message) => {
  expect(databaseError('finance', 'commit', internal(message))).toMatchObject({
    kind: 'shard-unavailable',
    sqlstate: '08006',
  });
});

test('a node that dies behind PgPool while it answers is a lost connection, after which a read is sent again', () => {
  expect(databaseError('hc', 'byId', internal('unable to read data from DB node 2'))).toMatchObject({
    kind: 'connection-lost',
  });
});

test('a PgPool that takes no more clients is unavailable', () => {
  const error = new Error('There was an error establishing an SSL connection');
  expect(databaseError('hc', 'byId', error)).toMatchObject({ kind: 'unavailable' });
});

test('a database that does not let the driver in within its time is unavailable', () => {
  expect(databaseError('hc', 'byId', new Error('timeout expired'))).toMatchObject({ kind: 'unavailable' });
});

test('what a coordinator says of itself stays an internal error', () => {
  const message = 'could not commit transaction for shard 102008 on at least one active node';
  expect(databaseError('finance', 'commit', internal(message))).toMatchObject({
    kind: 'internal',
    sqlstate: 'XX000',
  });
});

test.each(['54000', '54001'])('more than the database takes is the fault of what was given: %s', (code) => {
  const error = Object.assign(new Error('stack depth limit exceeded'), { code });
  expect(databaseError('doc', 'search', error)).toMatchObject({ kind: 'too-complex', sqlstate: code });
});

test.each([
  ['55000', 'database "hc" is not currently accepting connections'],
  ['55000', 'cannot connect to invalid database "hc"'],
  ['3D000', 'database "hc" does not exist'],
  ['57P04', 'terminating connection because the database was dropped'],
])('a database that lets nobody in is unavailable: %s %s', (code, message) => {
  const error = Object.assign(new Error(message), { code });
  expect(databaseError('hc', 'byId', error)).toMatchObject({ kind: 'unavailable' });
});

test('another state that is not as it has to be is an internal error', () => {
  const error = Object.assign(new Error('currval of sequence "s" is not yet defined'), { code: '55000' });
  expect(databaseError('hc', 'byId', error)).toMatchObject({ kind: 'internal' });
});

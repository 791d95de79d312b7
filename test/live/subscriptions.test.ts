import { liveDesk, watch } from '../support/live-desk';

const desk = liveDesk();

const PORTFOLIO = `subscription ($id: ID!) {
  portfolioChanged(id: $id) { changes { type } portfolio { id name manager { id fullName } trades(first: 50) { totalCount } } }
}`;

test('a watcher is told how a portfolio stands, and again with each change, over all services', async () => {
  const id = await desk.openPortfolio();
  const { inbox } = watch(desk.client(), PORTFOLIO, { id });
  await inbox.first(1);
  await desk.buy(id);
  const [first, second] = await inbox.first(2);
  expect(first).toEqual({
    data: {
      portfolioChanged: {
        changes: [],
        portfolio: {
          id,
          name: 'Watched',
          manager: { id: '1', fullName: expect.any(String) },
          trades: { totalCount: 0 },
        },
      },
    },
  });
  expect(second.data.portfolioChanged).toMatchObject({
    changes: [{ type: 'TradeFilled' }],
    portfolio: { trades: { totalCount: 1 } },
  });
});

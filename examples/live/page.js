// A portfolio as it stands, and again with each change. EventSource connects again by itself after a connection that broke
// off, though not after an answer that says no: that is done here. The first message says how things stand: nothing has to
// be caught up with.

const WATCH = `subscription Watch($id: ID!) {
  portfolioChanged(id: $id) {
    changes { id type occurredAt }
    portfolio {
      name
      manager { fullName }
      cashAccount { balance currency }
      trades(first: 10) {
        totalCount
        nodes { id tradeDate side symbol quantity price currency }
      }
    }
  }
}`;

const id = new URLSearchParams(location.search).get('portfolio') ?? '1';
const variables = JSON.stringify({ id });
const TRY_AGAIN_MS = 2_000;
const element = (name) => document.getElementById(name);

function say(status, isLive = false) {
  element('status').textContent = status;
  element('status').classList.toggle('live', isLive);
}

function watch() {
  const source = new EventSource(`graphql?${new URLSearchParams({ query: WATCH, variables })}`);
  source.addEventListener('error', () => {
    say('connecting');
    if (source.readyState === EventSource.CLOSED) setTimeout(watch, TRY_AGAIN_MS);
  });
  source.addEventListener('complete', () => {
    source.close();
    say('ended; load the page anew');
  });
  source.addEventListener('next', ({ data: text }) => {
    const { data, errors } = JSON.parse(text);
    if (!data) return say(errors?.[0]?.message ?? 'no answer');
    const { portfolio, changes } = data.portfolioChanged;
    if (!portfolio) return say('there is no such portfolio, or it is not for you');
    say('live', true);
    show(portfolio);
    for (const change of changes) tell(change);
  });
}

let known;

function show({ name, manager, cashAccount, trades }) {
  document.title = `${name}, live`;
  element('name').textContent = name;
  // What another service answers may be missing while that is away.
  element('manager').textContent = manager?.fullName ?? '–';
  element('cash').textContent = cashAccount ? `${cashAccount.balance} ${cashAccount.currency}` : '–';
  // What could not be read stays as it was shown.
  if (!trades) return;
  element('count').textContent = trades.totalCount;
  element('trades').replaceChildren(...trades.nodes.map(row));
  known = new Set(trades.nodes.map((trade) => trade.id));
}

function row({ id: tradeId, tradeDate, side, symbol, quantity, price, currency }) {
  const line = document.createElement('tr');
  line.classList.toggle('new', known !== undefined && !known.has(tradeId));
  const cells = [tradeDate, side, symbol, quantity, `${price} ${currency}`];
  for (const [index, text] of cells.entries()) {
    const cell = line.insertCell();
    cell.textContent = text;
    cell.classList.toggle('number', index > 2);
  }
  return line;
}

function tell({ type, occurredAt }) {
  const line = document.createElement('li');
  line.textContent = `${new Date(occurredAt).toLocaleTimeString()} ${type}`;
  element('changes').prepend(line);
}

watch();

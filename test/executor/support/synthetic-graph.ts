import type { SubgraphDefinition } from './federated-graph';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import:
  ["@key", "@requires", "@provides", "@external", "@shareable", "@interfaceObject", "@override", "@inaccessible"])`;

const TITLES = ['Dune', 'Emma', 'Ulysses', 'Solaris', 'Stalker', 'Ran'];
const COUNTRIES = ['PL', 'GB', 'JP'];
const number = (id: string) => Number(id.slice(1));
const ids = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
const present = <Value>(id: string, every: number, value: Value) => (number(id) % every === 0 ? null : value);

const item = (id: string) => ({
  __typename: id.startsWith('b') ? 'Book' : 'Film',
  id,
  title: present(id, 4, TITLES[number(id) % 6]),
  price: present(id, 5, number(id) * 10),
  pages: number(id) * 100,
  minutes: number(id) * 7,
  size: number(id),
  tags: present(id, 3, ['new', `t${number(id) % 2}`]),
  note: { about: id, of: [1, { deep: true }] },
  grid: present(id, 6, [
    [{ x: 1, y: number(id) }, null],
    [],
    [
      { x: null, y: 3 },
      { x: 4, y: 5 },
    ],
  ]),
  makerId: present(id, 7, `m${(number(id) % 3) + 1}`),
});
const items = [...ids('b', 5), ...ids('f', 4)];
const maker = (id: string) => ({
  __typename: 'Maker',
  id,
  name: `Maker ${id}`,
  country: COUNTRIES[number(id) % 3],
});
const makerByName = (name: string) => maker(name.replace('Maker ', ''));
const some = <Item>(list: readonly Item[], first: number | null | undefined) => list.slice(0, first ?? 2);

/** What mutations have done in the name of a request, where that is of interest. */
interface Changes {
  readonly done?: string[];
}

/** Interfaces as entities, unions, value types, lists in lists, several keys, enums and a scalar of its own. */
const catalog: SubgraphDefinition = {
  name: 'catalog',
  sdl: `${LINK}
    scalar Note
    enum Country { PL GB JP }
    interface Item @key(fields: "id") { id: ID! title: String price: Int tags: [String!] note: Note grid: [[Cell]] maker: Maker }
    type Book implements Item @key(fields: "id") {
      id: ID! title: String price: Int tags: [String!] note: Note grid: [[Cell]] maker: Maker pages: Int! size: Int! @shareable sequels(first: Int = 1): [Book!]
    }
    type Film implements Item @key(fields: "id") {
      id: ID! title: String price: Int tags: [String!] note: Note grid: [[Cell]] maker: Maker minutes: Int! size: Int soundtrack: Disc
    }
    type Disc @shareable { label: String! tracks: [[String!]!] }
    type Cell @shareable { x: Int y: Int! }
    union Found = Book | Film | Maker
    type Maker @key(fields: "id") @key(fields: "name country") {
      id: ID! name: String! country: Country! items(first: Int = 2): [Item!] best: Item related: [Found]
    }
    type Query {
      item(id: ID! = "b1"): Item
      items(first: Int = 3): [Item]
      found(countries: [Country!] = [PL]): [Found]
      makers: [Maker!]!
      shelves: [[Item]!]
    }
    input Change { title: String = "new" tags: [String!] }
    type Mutation { change(id: ID!, change: Change): Item changeMaker(id: ID!): Maker }`,
  resolvers: {
    Query: {
      item: (_: unknown, { id }: { id: string }) => (items.includes(id) ? item(id) : null),
      items: (_: unknown, { first }: { first?: number }) => [...some(items, first).map(item), null],
      found: (_: unknown, { countries }: { countries?: string[] }) => [
        item('b2'),
        maker('m1'),
        item('f3'),
        ...(countries ?? []).map((country) => maker(`m${COUNTRIES.indexOf(country) + 1}`)),
      ],
      makers: () => ids('m', 3).map(maker),
      shelves: () => [[item('b1'), item('f1'), null], [], [item('f2'), item('b1')]],
    },
    Mutation: {
      change: (
        _: unknown,
        { id, change }: { id: string; change?: { title?: string } },
        { done }: Changes,
      ) => {
        done?.push(`change ${id}`);
        return items.includes(id) ? { ...item(id), title: change?.title ?? null } : null;
      },
      changeMaker: (_: unknown, { id }: { id: string }, { done }: Changes) => {
        done?.push(`change maker ${id}`);
        return maker(id);
      },
    },
    Item: { __resolveReference: ({ id }: { id: string }) => (items.includes(id) ? item(id) : null) },
    Book: {
      __resolveReference: ({ id }: { id: string }) => (items.includes(id) ? item(id) : null),
      maker: ({ makerId }: { makerId: string | null }) => makerId && maker(makerId),
      sequels: (_: unknown, { first }: { first?: number }) => some(['b3', 'b4', 'b5'], first).map(item),
    },
    Film: {
      __resolveReference: ({ id }: { id: string }) => (items.includes(id) ? item(id) : null),
      maker: ({ makerId }: { makerId: string | null }) => makerId && maker(makerId),
      soundtrack: ({ id }: { id: string }) => present(id, 3, { label: `L${id}`, tracks: [[`${id}-1`], []] }),
    },
    Maker: {
      __resolveReference: ({ id, name }: { id?: string; name?: string }) =>
        id ? maker(id) : makerByName(name!),
      items: ({ id }: { id: string }, { first }: { first?: number }) =>
        some(
          items.filter((other) => number(other) % 3 !== number(id) % 3),
          first,
        ).map(item),
      best: ({ id }: { id: string }) => present(id, 3, item(`b${number(id)}`)),
      related: ({ id }: { id: string }) => [item(`f${Math.min(number(id), 4)}`), null, maker('m2')],
    },
  },
};

/** An object that stands for an interface of another service, and a non-null path through three services. */
const reviews: SubgraphDefinition = {
  name: 'reviews',
  sdl: `${LINK}
    enum Order { NEWEST BEST }
    type Item @key(fields: "id") @interfaceObject { id: ID! rating: Float changesSoFar: Int reviews(first: Int = 2, order: Order = NEWEST): [Review!] }
    type Review @key(fields: "id") { id: ID! stars: Int! text: String author: User about: Item! }
    type User @key(fields: "id") { id: ID! reviewCount: Int! reviews(first: Int = 1): [Review] }
    type Query { review(id: ID! = "r1"): Review bestReviews(order: Order!): [Review!]! }
    type Mutation { rate(item: ID!): Review rateAll(items: [ID!]!): [Review] }`,
  resolvers: {
    Mutation: {
      rate: (_: unknown, { item: id }: { item: string }, { done }: Changes) => {
        done?.push(`rate ${id}`);
        return { id: `r${number(id)}` };
      },
      rateAll: (_: unknown, { items: ids }: { items: string[] }, { done }: Changes) => {
        done?.push(`rate ${ids.join(' ')}`);
        return ids.map((id) => ({ id: `r${number(id)}` }));
      },
    },
    Query: {
      review: (_: unknown, { id }: { id: string }) => ({ id }),
      bestReviews: (_: unknown, { order }: { order: string }) =>
        (order === 'BEST' ? ['r2', 'r5', 'r2'] : ['r1']).map((id) => ({ id })),
    },
    Item: {
      rating: ({ id }: { id: string }) => present(id, 3, number(id) / 2),
      changesSoFar: (_: unknown, __: unknown, { done }: Changes) => done?.length ?? 0,
      reviews: ({ id }: { id: string }, { first, order }: { first?: number; order?: string }) => {
        const found = some([`r${number(id)}`, `r${number(id) + 1}`, 'r9'], first).map((review) => ({
          id: review,
        }));
        return order === 'BEST' ? found.reverse() : found;
      },
    },
    Review: {
      stars: ({ id }: { id: string }) => number(id) % 5,
      text: ({ id }: { id: string }) => present(id, 4, `text of ${id}`),
      author: ({ id }: { id: string }) => present(id, 5, { id: `u${(number(id) % 3) + 1}` }),
      about: ({ id }: { id: string }) => ({ id: number(id) % 2 ? 'b1' : `f${(number(id) % 4) + 1}` }),
    },
    User: {
      reviewCount: ({ id }: { id: string }) => number(id) - 1,
      reviews: (_: unknown, { first }: { first?: number }) => [
        ...some(['r3', 'r4'], first).map((id) => ({ id })),
        null,
      ],
    },
  },
};

const user = (id: string) => ({
  id,
  name: present(id, 3, `User ${id}`),
  level: number(id),
  address: present(id, 4, { street: `${id} street`, city: present(id, 2, { name: 'Łódź', zip: null }) }),
});

const users: SubgraphDefinition = {
  name: 'users',
  sdl: `${LINK}
    type User @key(fields: "id") { id: ID! name: String @shareable address: Address level: Int! manager: User friends(first: Int = 2): [User!] }
    type Address { street: String city: City }
    type City @shareable { name: String! zip: String }
    type Query { user(id: ID! = "u1"): User me: User! }`,
  resolvers: {
    Query: { user: (_: unknown, { id }: { id: string }) => user(id), me: () => user('u2') },
    User: {
      __resolveReference: ({ id }: { id: string }) => (number(id) > 4 ? null : user(id)),
      manager: ({ id }: { id: string }) => (number(id) > 1 ? user(`u${number(id) - 1}`) : null),
      friends: ({ id }: { id: string }, { first }: { first?: number }) =>
        some(
          ['u1', 'u2', 'u3', 'u4'].filter((other) => other !== id),
          first,
        ).map(user),
    },
  },
};

const shipment = (index: number) => ({
  number: index,
  status: index % 2 ? 'PACKED' : 'SENT',
  to: index === 3 ? null : { id: `u${index}`, name: `User u${index}` },
  books: [[{ id: 'b1' }, { id: `b${index}` }], []],
});

/** Fields that need others of other services, and fields that are provided on the way. */
const shipping: SubgraphDefinition = {
  name: 'shipping',
  sdl: `${LINK}
    enum Status { PACKED SENT }
    enum Country { PL GB JP }
    interface Item { id: ID! price: Int }
    type Book implements Item @key(fields: "id") { id: ID! price: Int @external pages: Int! @external size: Int @shareable weight: Int @requires(fields: "price pages") }
    type Film implements Item @key(fields: "id") { id: ID! price: Int @external soundtrack: Disc @external minutes: Int! @external boxes: [Box!] @requires(fields: "minutes soundtrack { label }") }
    type Disc @shareable { label: String! tracks: [[String!]!] }
    type Box { depth: Int! cells: [[Cell]!] of: Film }
    type Cell @shareable { x: Int y: Int! }
    type Maker @key(fields: "name country") { name: String! country: Country! depot: Depot best: Item @external bestCost: Int @requires(fields: "best { price ... on Book { pages } }") }
    type Depot { address: String! stock: [Book] }
    type User @key(fields: "id") { id: ID! name: String @external address: Address @external parcel: String @requires(fields: "address { street city { name } }") shipments: [Shipment!] }
    type Address { street: String @external city: City @external }
    type City @shareable { name: String! zip: String }
    type Shipment { number: Int! status: Status! to: User @provides(fields: "name") books: [[Book!]] next: Shipment }
    type Query { shipments(status: Status): [Shipment!] }`,
  resolvers: {
    Query: {
      shipments: (_: unknown, { status }: { status?: string }) =>
        [1, 2, 3].map(shipment).filter((found) => !status || found.status === status),
    },
    Shipment: {
      next: ({ number: index }: { number: number }) => (index < 3 ? shipment(index + 1) : null),
    },
    Book: {
      __resolveReference: (reference: object) => reference,
      size: ({ id }: { id: string }) => number(id),
      weight: ({ price, pages }: { price: number | null; pages: number }) =>
        price === null ? null : price + pages,
    },
    Film: {
      __resolveReference: (reference: object) => reference,
      boxes: ({ id, minutes, soundtrack }: { id: string; minutes: number; soundtrack: object | null }) => [
        { depth: minutes, cells: [[{ x: 1, y: 2 }, null], []], of: { id } },
        ...(soundtrack ? [{ depth: 1, cells: null, of: null }] : []),
      ],
    },
    Maker: {
      __resolveReference: (reference: object) => reference,
      depot: ({ country }: { country: string }) =>
        country === 'PL' ? null : { address: `Depot ${country}`, stock: [{ id: 'b1' }, null, { id: 'b2' }] },
      bestCost: ({ best }: { best: { price: number | null; pages?: number } | null }) =>
        best && (best.price ?? 0) + (best.pages ?? 0),
    },
    User: {
      __resolveReference: (reference: object) => reference,
      parcel: ({ address }: { address: { street: string; city: { name: string } | null } | null }) =>
        address && `${address.street}, ${address.city?.name}`,
      shipments: ({ id }: { id: string }) => [shipment(number(id))],
    },
  },
};
export const syntheticGraph: readonly SubgraphDefinition[] = [catalog, reviews, users, shipping];

import type { CatalogueColumn, CatalogueTable } from './catalogue';
import type { ColumnType } from './column-types';
import type { EnumValue } from './enum-names';

/** What a service is written from: the graph that its tables make, named. */
export interface ServiceModel {
  readonly name: string;
  readonly about: string;
  readonly tables: readonly ModelTable[];
  readonly enums: readonly ModelEnum[];
  /** Entities of other services that columns name, with what leads back from them. */
  readonly links: readonly LinkedEntity[];
  /** Who may see its types. */
  readonly access: readonly string[];
  /** How it is written; undefined of a service that is only read. */
  readonly writes: ServiceWrites | undefined;
  readonly notes: Notes;
}

/** How the tables of a service are written. */
export interface ServiceWrites {
  /** Whether there are tables for idempotency keys, events and the trail. */
  readonly side: boolean;
  /** Whether the graph knows who has done what of the trail. */
  readonly knowsActors: boolean;
  /** Who may do it. */
  readonly access: readonly string[];
}

/** What is said of a service that was written. */
export interface Notes {
  /** What is not in the graph, with the reason. */
  readonly leftOut: readonly Note[];
  /** What would be in it with an index, a lookup table or a key. */
  readonly advice: readonly Note[];
  /** What cannot be created, changed or deleted. */
  readonly unwritten: readonly Note[];
}

export interface Note {
  readonly what: string;
  readonly why: string;
}

export interface ModelEnum {
  readonly type: string;
  readonly values: readonly EnumValue[];
  readonly description: string;
}

export interface ModelColumn {
  /** Name in the row type and, where it is a field, in the graph. */
  readonly property: string;
  readonly source: CatalogueColumn;
  readonly type: ColumnType;
  /** A whole number that names a row: a string in TypeScript, an ID in the graph. */
  readonly isId: boolean;
  /** Type in the graph, without list and nullability. */
  readonly graphql: string;
  /** The enum that its values are in the graph. */
  readonly enum: ModelEnum | undefined;
  readonly description: string;
  /** Whether a field stands for it that leads to what it names. */
  isHidden: boolean;
}

export type KeyShape = 'one' | 'pair' | 'tuple' | 'none';

export interface ModelTable {
  readonly source: CatalogueTable;
  /** `schema.name` */
  readonly name: string;
  readonly isView: boolean;
  /** The words of its name. */
  readonly words: readonly string[];
  readonly type: string;
  /** `film`, `films`, and `films` as a name in TypeScript. */
  readonly one: string;
  readonly many: string;
  readonly variable: string;
  readonly folder: string;
  /** Whether it is a view over what lies on every shard. */
  readonly asksShards: boolean;
  readonly description: string;
  readonly columns: readonly ModelColumn[];
  /** Columns of its key, the distribution column first. */
  readonly key: readonly ModelColumn[];
  /** How a row is found by its key: by one column, by two, by more, or not by its key. */
  readonly keyShape: KeyShape;
  readonly distributedBy: ModelColumn | undefined;
  /** The table on whose shards its own lie, where that is another. */
  root: ModelTable | undefined;
  readonly isLocal: boolean;
  readonly orders: readonly ModelColumn[];
  readonly filters: ModelFilter[];
  /** Other columns that a row is found by. */
  readonly uniques: readonly ModelColumn[];
  /** Several other columns that a row is found by together, the distribution column first. */
  readonly tuples: readonly (readonly ModelColumn[])[];
  readonly references: ModelReference[];
  /** Lists of it: whole, or by a column. */
  readonly pages: ModelPage[];
  readonly children: ModelChildren[];
  /** Columns by which it is found because they are unique and name something. */
  readonly lookups: ModelColumn[];
  /** What rows of its lists can be chosen by; undefined where it has none. */
  conditions: ModelConditions | undefined;
  /** How its rows are written; undefined where they are only read. */
  writes: ModelWrites | undefined;
}

/** What the rows of lists can be chosen by, in any combination. */
export interface ModelConditions {
  readonly columns: readonly ModelColumn[];
  /** Those of them that no field of the type speaks of. */
  readonly said: readonly ModelColumn[];
  /** What leads to a row that can be asked as well, because it lies on every node. */
  readonly related: readonly ModelReference[];
  /** Those with which an index begins. */
  readonly indexed: readonly ModelColumn[];
}

/** What can be done to the rows of a table. */
export interface ModelWrites {
  readonly create: ModelCreate | undefined;
  /** Columns that can be changed; none where nothing can. */
  readonly changeable: readonly ModelColumn[];
  readonly canDelete: boolean;
  /** The number that rises with each change. */
  readonly version: ModelColumn | undefined;
  /** The field with the trail of a row, where the graph has it. */
  readonly trail: string | undefined;
  /** Constraints that the database keeps, and the columns of inputs that each is about. */
  readonly constraints: readonly { readonly name: string; readonly columns: readonly ModelColumn[] }[];
}

export interface ModelCreate {
  /** Columns that have to be given. */
  readonly required: readonly ModelColumn[];
  /** Columns that are left to the database where they are not given. */
  readonly optional: readonly ModelColumn[];
  /** Columns that the graph cannot give, and that may be null. */
  readonly left: readonly ModelColumn[];
  /** Columns that become the present instant. */
  readonly now: readonly ModelColumn[];
  /** Where the distribution column has its value from, where that is not given. */
  readonly allotted: 'sequence' | 'uuid' | undefined;
}

export interface ModelFilter {
  readonly name: string;
  readonly column: ModelColumn;
  readonly by: 'equals' | 'from' | 'upTo';
  readonly description: string;
}

/** A field that leads to the row which columns name. */
export interface ModelReference {
  readonly field: string;
  readonly target: ModelTable | { readonly entity: string };
  /** Name of the lookup in TypeScript; undefined of another service's entity. */
  readonly lookup: string | undefined;
  /** How many values the lookup takes. */
  readonly shape: Exclude<KeyShape, 'none'>;
  /** Columns with the values that the lookup takes, in its order. */
  readonly columns: readonly ModelColumn[];
  /** The columns of the target that they name, in the same order; none of another service's entity. */
  readonly named: readonly ModelColumn[];
  readonly isRequired: boolean;
  readonly description: string;
}

export interface ModelPage {
  readonly variable: string;
  /** In the statement's name: `crm.films.byLanguage`. */
  readonly statement: string;
  readonly by: ModelColumn | undefined;
  readonly fanOut: string | undefined;
  /** Whether it may have any number of rows, on one node. */
  readonly isLarge: boolean;
  /** Root field that lists it; undefined where only a field of another type does. */
  readonly isRoot: boolean;
}

/** A field with the rows that name a row. */
export interface ModelChildren {
  readonly field: string;
  readonly from: ModelTable;
  /** Name of the page, or of the lookup where there is at most one. */
  readonly reads: string;
  readonly isOne: boolean;
  /** The property of the parent's row with the key; none of a list over all shards. */
  readonly key: string | undefined;
  /** Filters of the page beside the key: name of the filter to property of the parent's row. */
  readonly within: Readonly<Record<string, string>>;
  readonly description: string;
}

export interface LinkedEntity {
  readonly entity: string;
  readonly children: readonly ModelChildren[];
}

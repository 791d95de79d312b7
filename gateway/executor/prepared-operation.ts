import { prettyFormatQueryPlan, type QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { BoundedCache } from '../../subgraphs/runtime/bounded-cache';
import type { GatewayContext } from '../context';
import type { SubgraphClient } from '../data-sources/subgraph-client';
import { conditionVariables } from './conditions';
import { type Coverage, coverageOf } from './coverage';
import { ErrorReport } from './error-report';
import { fragmentsOf } from './fragments';
import { compileIntrospection, type Introspect } from './introspection';
import { compilePlan } from './plan-steps';
import type { Planner } from './planner';
import { ResponseShape } from './response-shape';
import type { ResultObject } from './result-tree';
import type { Step } from './run';

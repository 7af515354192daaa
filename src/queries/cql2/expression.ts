/** What a filter says, as data: the subset of CQL2 (OGC 21-065r2) that the service understands. */

export type Cql2Scalar = string | number | boolean

/**
 * `position` is where the property stands in the text, in characters (Unicode code points) from 1.
 * In normal form, which is what the parser returns, `and` and `or` have two arguments or more, none of them
 * of the same operator: a AND (b AND c) is one node of three arguments.
 */
export type Cql2Expression =
  | { op: 'and' | 'or'; args: Cql2Expression[] }
  | { op: 'not'; arg: Cql2Expression }
  | Cql2Predicate

/** A question about one property. */
export type Cql2Predicate =
  | { op: Cql2ComparisonOperator; property: string; value: Cql2Scalar; position: number }
  | { op: 'in'; property: string; values: Cql2Scalar[]; position: number }
  | { op: 'between'; property: string; lower: number | string; upper: number | string; position: number }
  /** The pattern keeps its `%`, its `_` and the backslashes before them. */
  | { op: 'like'; property: string; pattern: string; position: number }
  | { op: 'isNull'; property: string; position: number }

export type Cql2ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>='

/** Why a text is no filter: one sentence, where it goes wrong, and what could stand there instead. */
export type Cql2Failure = { ok: false; position: number; message: string; expected: string[] }

export type Cql2Result = { ok: true; expression: Cql2Expression } | Cql2Failure

import {
  AliasNode,
  BinaryOperationNode,
  ColumnNode,
  type DeleteQueryNode,
  IdentifierNode,
  type KyselyPlugin,
  type OperationNode,
  OperationNodeTransformer,
  OperatorNode,
  type QueryId,
  ReferenceNode,
  type SelectQueryNode,
  TableNode,
  type UpdateQueryNode,
  ValueNode,
  WhereNode,
} from "kysely";

/** The tables that belong to no district. */
const shared = new Set(["districts", "areas", "schema_migrations"]);

/**
 * Adds `district = …` to every read, update and delete. Row-level security already hides the rest,
 * but only an equality lets the keys that begin with the district be used, here and on Citus.
 */
class DistrictTransformer extends OperationNodeTransformer {
  readonly #district: string;

  constructor(district: string) {
    super();
    this.#district = district;
  }

  protected override transformSelectQuery(
    node: SelectQueryNode,
    queryId?: QueryId,
  ): SelectQueryNode {
    return this.#narrow(super.transformSelectQuery(node, queryId), node.from?.froms ?? []);
  }

  protected override transformUpdateQuery(
    node: UpdateQueryNode,
    queryId?: QueryId,
  ): UpdateQueryNode {
    return this.#narrow(
      super.transformUpdateQuery(node, queryId),
      node.table === undefined ? [] : [node.table],
    );
  }

  protected override transformDeleteQuery(
    node: DeleteQueryNode,
    queryId?: QueryId,
  ): DeleteQueryNode {
    return this.#narrow(super.transformDeleteQuery(node, queryId), node.from.froms);
  }

  #narrow<Node extends { readonly where?: WhereNode }>(
    node: Node,
    tables: readonly OperationNode[],
  ): Node {
    let { where } = node;
    for (const name of tables.flatMap(ownedName)) {
      const equal = BinaryOperationNode.create(
        ReferenceNode.create(ColumnNode.create("district"), TableNode.create(name)),
        OperatorNode.create("="),
        ValueNode.create(this.#district),
      );
      where =
        where === undefined
          ? WhereNode.create(equal)
          : WhereNode.cloneWithOperation(where, "And", equal);
    }
    return where === undefined ? node : { ...node, where };
  }
}

/** The name by which a query speaks of a district-owned table; nothing for other sources. */
function ownedName(node: OperationNode): string[] {
  if (TableNode.is(node)) {
    const { name } = node.table.identifier;
    return shared.has(name) ? [] : [name];
  }
  if (AliasNode.is(node) && TableNode.is(node.node) && IdentifierNode.is(node.alias))
    return shared.has(node.node.table.identifier.name) ? [] : [node.alias.name];
  return [];
}

export const districtPlugin = (district: string): KyselyPlugin => {
  const transformer = new DistrictTransformer(district);
  return {
    transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
    transformResult: async ({ result }) => result,
  };
};

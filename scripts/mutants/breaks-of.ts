/** A node of the syntax tree, as far as it is looked at. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** What could stand in a place of the source. */
interface Break {
  readonly start: number;
  readonly end: number;
  readonly becomes: string;
}

const TURNED: Readonly<Record<string, readonly string[]>> = {
  "===": ["!=="],
  "!==": ["==="],
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "&&": ["||"],
  "||": ["&&"],
};

const CALLS_TURNED: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  find: "findLast",
  findLast: "find",
};
/** Methods without which a list is whole, or as it was. */
const CALLS_DROPPED = new Set(["filter", "slice", "sort", "toSorted"]);
const ASKS = new Set(["has", "includes", "startsWith", "endsWith"]);
const IS_PREDICATE = /^(?:is|has|must|may|was|needs|demands|can)[A-Z]/;
/** The result of comparing two for an order: only its sign counts. */
const COMPARES = /^-?1$| \? -1 : 1$/;
const IS_CONSTANT = /^[A-Z][A-Z0-9_]+$/;

/** Every way to break a decision below a node: a guard dropped or turned, a limit off by one, a branch or an element left out. */
export function breaksOf(root: Node, source: string): readonly Break[] {
  const breaks: Break[] = [];
  const textOf = ({ start, end }: Node) => source.slice(start, end);
  const add = ({ start, end }: Node, ...texts: readonly string[]) => {
    for (const becomes of texts) breaks.push({ start, end, becomes });
  };
  const visit = (node: Node, isInFunction: boolean, isInChain: boolean) => {
    const isBroken = isInFunction && !(isInChain && node.type !== "ChainExpression");
    if (isBroken && !COMPARES.test(textOf(node))) breakOne(node);
    const isFunction = /Function/.test(node.type);
    for (const part of partsOf(node)) {
      // What is called on the result of an optional call is part of that chain: it cannot be taken out of it.
      const staysInChain =
        node.type === "ChainExpression" ||
        (isInChain && (part === node.object || part === node.callee || part === node.expression));
      visit(part, isInFunction || isFunction, staysInChain);
    }
  };
  const breakOne = (node: Node) => {
    const { left, right, operator, test, argument } = node as unknown as Record<string, Node> & { operator: string };
    switch (node.type) {
      case "IfStatement":
      case "ConditionalExpression":
        if (test) add(test, "true", "false");
        return;
      case "LogicalExpression":
        if (!left || !right) return;
        // What is missing is as good as an empty text, or as no.
        if (operator !== "??" || !/^(?:""|false)$/.test(textOf(right))) add(node, textOf(left));
        add(node, textOf(right));
        if (operator !== "??") add(node, ...turn(left, right, operator));
        return;
      case "BinaryExpression":
        if (left && right) add(node, ...turn(left, right, operator));
        return;
      case "UnaryExpression":
        if (operator === "!" && argument) add(node, textOf(argument));
        return;
      case "Literal":
        if (typeof node.value === "boolean") add(node, String(!node.value));
        if (typeof node.value === "number") add(node, ...(node.value === 0 ? ["1"] : aside(textOf(node))));
        return;
      case "Identifier":
        if (IS_CONSTANT.test(String(node.name)) && isNumber(node, source)) add(node, ...aside(textOf(node)));
        return;
      case "SwitchCase":
        if (test) add(test, "({})");
        return;
      case "ArrayExpression":
        add(node, ...withoutOne(node.elements as readonly Node[], textOf));
        return;
      case "CallExpression":
        add(node, ...breaksOfCall(node, textOf));
    }
  };
  const turn = (left: Node, right: Node, operator: string) =>
    (TURNED[operator] ?? []).map((turned) => `(${textOf(left)}) ${turned} (${textOf(right)})`);
  visit(root, false, false);
  return breaks;
}

function breaksOfCall(node: Node, textOf: (node: Node) => string): readonly string[] {
  const callee = node.callee as Node;
  const given = node.arguments as readonly Node[];
  if (callee.type === "Identifier") return IS_PREDICATE.test(textOf(callee)) ? ["true", "false"] : [];
  if (callee.type !== "MemberExpression") return [];
  const [object, name] = [textOf(callee.object as Node), textOf(callee.property as Node)];
  if (object === "Math") return given.map(textOf);
  if (ASKS.has(name)) return ["true", "false"];
  if (CALLS_DROPPED.has(name)) return name === "filter" ? [object, "[]"] : [object];
  const turned = CALLS_TURNED[name];
  // Of those with one id there is one.
  const isOnly = name === "find" && /^\(\{ id \}\)/.test(given.map(textOf).join());
  return turned === undefined || isOnly ? [] : [`${object}.${turned}(${given.map(textOf).join(", ")})`];
}

function withoutOne(elements: readonly Node[], textOf: (node: Node) => string): readonly string[] {
  if (elements.length < 2) return [];
  return elements.map(
    (left) =>
      `[${elements
        .filter((one) => one !== left)
        .map(textOf)
        .join(", ")}]`,
  );
}

function aside(text: string): readonly string[] {
  return [`${text} + 1`, `${text} - 1`];
}

/** Whether a constant of the file is a number. */
function isNumber({ name }: Node, source: string): boolean {
  return new RegExp(`const ${name} = [\\d._]+;`).test(source);
}

/** The expressions and statements below a node, without its types and the names of its properties. */
export function partsOf(node: Node): readonly Node[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const isName = !node.computed && ((key === "key" && node.type !== "PropertyDefinition") || key === "property");
    if (isName || key === "id" || key === "params" || key === "typeAnnotation" || key === "returnType") return [];
    // A name in short form stands for a property, too: it cannot be exchanged.
    if (node.type === "Property" && node.shorthand) return [];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values
      .filter(isNode)
      .filter(({ type }) => !/^(?:TS(?!As|Satisfies|NonNull)|Import|Export(?:All|Specifier))/.test(type));
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

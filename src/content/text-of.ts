/** The text in a subtree, what scripts say included; of a document the body's, which is had without touching an element. */
export function textOf(node: Node): string {
  if (node.nodeType !== Node.DOCUMENT_NODE) return node.textContent ?? "";
  const body = "string(/*/*[local-name()='body'])";
  return (node as Document).evaluate(body, node, null, XPathResult.STRING_TYPE).stringValue;
}

/** Issuer and label of an entry whose name often holds both, as `issuer:label`. */
export function partedName({ name, issuer }: { readonly name: string; readonly issuer: string }): {
  issuer: string;
  label: string;
} {
  if (issuer !== "" && name.startsWith(`${issuer}:`))
    return { issuer, label: name.slice(issuer.length + 1).trim() };
  const colon = name.indexOf(":");
  if (issuer !== "" || colon < 0) return { issuer, label: name };
  return { issuer: name.slice(0, colon).trim(), label: name.slice(colon + 1).trim() };
}

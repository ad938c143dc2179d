/** What a visitor has before them. */
export interface Seen {
  readonly status: number;
  readonly path: string;
  readonly headers: Headers;
  readonly html: string;
  readonly heading: string;
}

/** A visitor without a browser: keeps cookies, follows redirects, and posts the form that the page shows. */
export interface Visitor {
  go(path: string): Promise<Seen>;
  /** Posts the first form of the page last seen, with its hidden fields and these besides. */
  submit(fields: Readonly<Record<string, string | readonly string[]>>): Promise<Seen>;
  /** Posts to another path, with the form token last seen. */
  submitTo(path: string, fields: Readonly<Record<string, string>>): Promise<Seen>;
  cookie(): string;
}

export function createVisitor(origin: string): Visitor {
  let cookie = "";
  let seen: Seen | null = null;
  let token = "";

  const request = async (path: string, body: URLSearchParams | null): Promise<Seen> => {
    const answer = await fetch(new URL(path, origin), {
      method: body === null ? "GET" : "POST",
      headers: { cookie },
      redirect: "manual",
      body,
    });
    for (const line of answer.headers.getSetCookie()) cookie = line.split(";", 1)[0] ?? "";
    const to = answer.headers.get("location");
    if (to !== null) return request(to, null);
    const html = await answer.text();
    const heading = textOf(/<h1>(.*?)<\/h1>/s.exec(html)?.[1] ?? "");
    token = hiddenFields(html).get("state") ?? token;
    seen = { status: answer.status, path, headers: answer.headers, html, heading };
    return seen;
  };

  const lastSeen = (): Seen => {
    if (seen === null) throw new Error("The visitor has seen no page yet.");
    return seen;
  };

  return {
    go: (path) => request(path, null),
    submit: (fields) => {
      const { html, path } = lastSeen();
      const body = hiddenFields(html);
      for (const [name, value] of Object.entries(fields)) {
        body.delete(name);
        for (const one of [value].flat()) body.append(name, one);
      }
      return request(path, body);
    },
    submitTo: (path, fields) => request(path, new URLSearchParams({ state: token, ...fields })),
    cookie: () => cookie,
  };
}

/** The words of a piece of markup, its character references read. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCharCode(Number(digits)))
    .trim();
}

function hiddenFields(html: string): URLSearchParams {
  const form = /<form[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
  const fields = new URLSearchParams();
  for (const [input] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    fields.append(attribute(input, "name"), textOf(attribute(input, "value")));
  }
  return fields;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

import { parseJson } from "./export-file.ts";
import { oldTokenRow } from "./freeotp-token.ts";
import type { Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { fieldsIn } from "./written.ts";
import { childrenNamed, hasRoot, parseXml } from "./xml.ts";

const app = "FreeOTP";

/** FreeOTP 1 for Android: its `tokens.xml`, preferences that hold JSON. */
export const freeOtpOne: Importer = {
  app,
  recognise: ({ text }) =>
    hasRoot(text, "map") && /tokenOrder|(?:"|&quot;)issuerExt(?:"|&quot;)/.test(text ?? "") ? "plain" : null,
  read: async ({ text }) => {
    const strings = childrenNamed(parseXml(text ?? "", app), "string");
    const tokens = strings.flatMap((element) => {
      if (element.attributes.get("name") === "tokenOrder") return [];
      const token = fieldsIn(parseJson(element.text));
      return token !== null && "secret" in token ? [token] : [];
    });
    return listed(tokens, (token) => oldTokenRow(token, null));
  },
};

import { oldTokenRow } from "./freeotp-token.ts";
import type { Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { fieldsIn, fieldsOrNone, itemsIn, textIn } from "./written.ts";

/** FreeOTP+ for Android: its JSON. */
export const freeOtpPlus: Importer = {
  app: "FreeOTP+",
  recognise: ({ json }) => {
    const top = fieldsIn(json);
    return Array.isArray(top?.tokens) && Array.isArray(top.tokenOrder) ? "plain" : null;
  },
  read: async ({ json }) => {
    const { tokens, tokenOrder } = fieldsOrNone(json);
    const places = new Map(itemsIn(tokenOrder).map((name, place) => [textIn(name), place]));
    return listed(itemsIn(tokens), (item) => {
      const token = fieldsOrNone(item);
      const { issuerInt, issuerExt, label } = token;
      const place =
        places.get(`${textIn(issuerInt ?? issuerExt)}:${textIn(label)}`) ?? places.get(textIn(label));
      return oldTokenRow(token, place ?? null);
    });
  },
};

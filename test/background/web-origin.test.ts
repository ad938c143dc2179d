import { expect, test } from "vitest";
import { webOriginOf } from "../../src/background/web-origin.ts";

test.each([
  ["https://portal.example/sign-in?next=/#code", "https://portal.example"],
  ["http://localhost:8080/", "http://localhost:8080"],
])("a web page at %s is of %s", (url, origin) => {
  expect(webOriginOf(url)).toBe(origin);
});

test.each([
  ["about:blank"],
  ["chrome://settings/"],
  ["file:///home/ada/page.html"],
  ["data:text/html,hello"],
  [""],
  [undefined],
])("%j is no web page's address", (url) => {
  expect(webOriginOf(url)).toBeNull();
});

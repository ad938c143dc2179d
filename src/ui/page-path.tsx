import { words } from "./words.ts";

/** Where on its site a page is. Each part stands by itself, since one may run from right to left. */
export function PagePath({ path }: { readonly path: string }) {
  if (path === "/") return words.startPage;
  return (
    <bdi dir="ltr" class="page-path">
      {path.split("/").map((part, index) => (
        <bdi key={index} dir="ltr">
          {index === 0 ? "" : "/"}
          {part}
        </bdi>
      ))}
    </bdi>
  );
}

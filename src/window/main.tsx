import "./window.css";
import { render } from "preact";
import { touchWindowHash } from "../ui/touch-elsewhere.ts";
import { TouchWindow } from "./touch-window.tsx";
import { WindowApp } from "./window-app.tsx";

const { hash } = location;
render(
  hash === touchWindowHash ? (
    <main class="window">
      <TouchWindow />
    </main>
  ) : (
    <WindowApp encounterId={decodeURIComponent(hash.slice(1))} />
  ),
  document.body,
);

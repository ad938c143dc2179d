import "./window.css";
import { render } from "preact";
import { keepFocus } from "../ui/keep-focus.ts";
import { speakOwnLanguage } from "../ui/own-language.ts";
import { touchWindowHash } from "../ui/touch-elsewhere.ts";
import { TouchWindow } from "./touch-window.tsx";
import { WindowApp } from "./window-app.tsx";

const { hash } = location;
const content =
  hash === touchWindowHash ? (
    <main class="window">
      <TouchWindow />
    </main>
  ) : (
    <WindowApp encounterId={decodeURIComponent(hash.slice(1))} />
  );
keepFocus(document.body);
void speakOwnLanguage().then(() => render(content, document.body));

import { render } from "preact";
import "../src/ui/theme.css";
import "./options.css";
import { keepFocus } from "../src/ui/keep-focus.ts";
import { followLanguage, speakOwnLanguage } from "../src/ui/own-language.ts";
import { App } from "./app.tsx";

const root = document.getElementById("root");
if (root !== null) void start(root);

async function start(root: HTMLElement): Promise<void> {
  await speakOwnLanguage();
  const draw = () => render(<App />, root);
  followLanguage(draw);
  keepFocus(root);
  draw();
}

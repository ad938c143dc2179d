import { render } from "preact";
import "../src/ui/theme.css";
import "./popup.css";
import { askAhead } from "../src/ui/ask-ahead.ts";
import { keepFocus } from "../src/ui/keep-focus.ts";
import { followLanguage, speakOwnLanguage } from "../src/ui/own-language.ts";
import { App } from "./app.tsx";

// What one waits for; the list is refused where the vault is locked.
askAhead("vaultStatus", {});
askAhead("viewShowing", {});
askAhead("listAccounts", {});
askAhead("activePage", {});

const root = document.getElementById("root");
if (root !== null) {
  const draw = () => render(<App />, root);
  keepFocus(root);
  void speakOwnLanguage().then(draw);
  followLanguage(draw);
}

import { render } from "preact";
import "../src/ui/theme.css";
import "./popup.css";
import { askAhead } from "../src/ui/ask-ahead.ts";
import { speakOwnLanguage } from "../src/ui/own-language.ts";
import { App } from "./app.tsx";

// Refused where the vault is locked; where it is open, this is what one waits for.
askAhead("listAccounts", {});

const root = document.getElementById("root");
if (root !== null) void speakOwnLanguage().then(() => render(<App />, root));

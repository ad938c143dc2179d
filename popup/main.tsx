import { render } from "preact";
import "../src/ui/theme.css";
import "./popup.css";
import { speakOwnLanguage } from "../src/ui/own-language.ts";
import { App } from "./app.tsx";

const root = document.getElementById("root");
if (root !== null) void speakOwnLanguage().then(() => render(<App />, root));

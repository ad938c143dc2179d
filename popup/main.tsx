import { render } from "preact";
import "../src/ui/theme.css";
import "./popup.css";
import { App } from "./app.tsx";

const root = document.getElementById("root");
if (root !== null) render(<App />, root);

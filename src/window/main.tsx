import "./window.css";
import { render } from "preact";
import { WindowApp } from "./window-app.tsx";

render(<WindowApp encounterId={decodeURIComponent(location.hash.slice(1))} />, document.body);

import "./card.css";
import { render } from "preact";
import { speakOwnLanguage } from "../ui/own-language.ts";
import { CardApp } from "./card-app.tsx";

const encounterId = decodeURIComponent(location.hash.slice(1).split("/")[0] ?? "");
// Framed by a page on its own, without an encounter, it stays empty.
if (encounterId !== "")
  void speakOwnLanguage().then(() => render(<CardApp encounterId={encounterId} />, document.body));

import "./card.css";
import { render } from "preact";
import { speakOwnLanguage } from "../ui/own-language.ts";
import { themeInPage } from "../ui/use-appearance.ts";
import { CardApp } from "./card-app.tsx";

const encounterId = decodeURIComponent(location.hash.slice(1).split("/")[0] ?? "");
// Framed by a page on its own, without an encounter, it stays empty.
if (encounterId !== "") void draw(encounterId);

async function draw(encounterId: string): Promise<void> {
  const [theme] = await Promise.all([themeInPage(), speakOwnLanguage()]);
  render(<CardApp encounterId={encounterId} theme={theme} />, document.body);
}

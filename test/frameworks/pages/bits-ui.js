import { mount } from "svelte";
import App from "./bits-ui.svelte";

// What shadcn-svelte is made of: one transparent input over cells that the application draws.
mount(App, { target: document.getElementById("app") });

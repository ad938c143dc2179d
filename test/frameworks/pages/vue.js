import { createApp, ref } from "vue/dist/vue.esm-bundler.js";

createApp({
  setup: () => ({ code: ref("") }),
  template: `<main :data-state="JSON.stringify({ code })"><label>Code <input v-model.trim="code" maxlength="6"></label></main>`,
}).mount("#app");

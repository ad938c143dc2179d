import { createApp, h, ref } from "vue";

/** Mounts a component that is given `modelValue`, and shows what Vue itself holds. `use` are plugins with options. */
export function show(Box, props = {}, use = []) {
  const app = createApp({
    setup() {
      const code = ref("");
      const update = (value) => {
        code.value = Array.isArray(value) ? value.join("") : value;
      };
      return () =>
        h("main", { "data-state": JSON.stringify({ code: code.value }) }, [
          h(Box, { ...props, modelValue: code.value, "onUpdate:modelValue": update }),
        ]);
    },
  });
  for (const plugin of use) app.use(...plugin);
  app.mount("#app");
}

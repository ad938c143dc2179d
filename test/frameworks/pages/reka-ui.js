import { PinInputInput, PinInputRoot } from "reka-ui";
import { defineComponent, h } from "vue";
import { show } from "./vue-state.js";

// What shadcn-vue and Nuxt UI are made of.
const Row = defineComponent({
  props: { modelValue: String },
  emits: ["update:modelValue"],
  setup:
    (props, { emit }) =>
    () =>
      h(
        PinInputRoot,
        {
          otp: true,
          modelValue: [...(props.modelValue ?? "")],
          "onUpdate:modelValue": (cells) => emit("update:modelValue", cells),
        },
        () =>
          [0, 1, 2, 3, 4, 5].map((index) =>
            h(PinInputInput, { key: index, index, style: "width:32px;height:40px" }),
          ),
      ),
});

show(Row);

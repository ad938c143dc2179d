import "vuetify/styles";
import { createVuetify } from "vuetify";
import { VOtpInput } from "vuetify/components/VOtpInput";
import { show } from "./vue-state.js";

show(VOtpInput, { length: 6 }, [[createVuetify()]]);

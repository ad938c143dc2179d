import PrimeVue from "primevue/config";
import InputOtp from "primevue/inputotp";
import { show } from "./vue-state.js";

show(InputOtp, { length: 6, integerOnly: true }, [[PrimeVue, { unstyled: true }]]);

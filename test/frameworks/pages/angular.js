import { show } from "./angular-state.js";

show(`<label>Code <input [formControl]="code" inputmode="numeric"></label>`);

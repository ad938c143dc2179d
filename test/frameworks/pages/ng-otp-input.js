import { NgOtpInputModule } from "ng-otp-input";
import { show } from "./angular-state.js";

show(`<ng-otp-input [formCtrl]="code" [config]="config"></ng-otp-input>`, [NgOtpInputModule]);

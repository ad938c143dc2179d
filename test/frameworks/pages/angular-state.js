import "@angular/compiler";
import { Component, provideZonelessChangeDetection } from "@angular/core";
import { FormControl, ReactiveFormsModule, Validators } from "@angular/forms";
import { bootstrapApplication } from "@angular/platform-browser";

/** Bootstraps a page around a box that is bound to the form control `code`, and shows what Angular itself holds. */
export function show(box, imports = []) {
  const App = Component({
    selector: "app-root",
    imports: [ReactiveFormsModule, ...imports],
    template: `<main [attr.data-state]="state()">${box}</main>`,
  })(
    class {
      code = new FormControl("", [Validators.required, Validators.pattern(/^\d{6}$/)]);
      config = { length: 6, allowNumbersOnly: true };
      state() {
        return JSON.stringify({ code: this.code.value, valid: this.code.valid });
      }
    },
  );
  document.getElementById("app").append(document.createElement("app-root"));
  void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
}

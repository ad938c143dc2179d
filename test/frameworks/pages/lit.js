import { html, LitElement } from "lit";
import { live } from "lit/directives/live.js";

class CodeForm extends LitElement {
  static properties = { code: { state: true } };

  constructor() {
    super();
    this.code = "";
  }

  render() {
    const take = (event) => {
      this.code = event.target.value.replace(/\D/g, "").slice(0, 6);
    };
    return html`<main data-state=${JSON.stringify({ code: this.code })}>
      <label>Code <input .value=${live(this.code)} @input=${take} /></label>
    </main>`;
  }
}
customElements.define("code-form", CodeForm);
document.getElementById("app").append(document.createElement("code-form"));

import mask from "@alpinejs/mask";
import Alpine from "alpinejs";

// A mask that puts a space in the middle.
document.getElementById("app").innerHTML =
  `<main x-data="{ code: '' }" :data-state="JSON.stringify({ code: code.replace(' ', '') })">
    <label>Code <input x-model="code" x-mask="999 999"></label>
  </main>`;
Alpine.plugin(mask);
Alpine.start();

import IMask from "imask";

// A mask that draws what is still missing, and a dash in the middle.
const main = document.createElement("main");
main.innerHTML = `<label>Code <input></label>`;
document.getElementById("app").append(main);
const mask = IMask(main.querySelector("input"), { mask: "000-000", lazy: false });
const show = () => {
  main.dataset.state = JSON.stringify({ code: mask.unmaskedValue });
};
mask.on("accept", show);
show();

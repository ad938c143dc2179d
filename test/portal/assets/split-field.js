// A row of boxes, one digit each: typing moves on, Backspace moves back, a paste spreads over the row, and a full row
// is sent at once. Only the hidden field is sent: the boxes lose the names they have for browsers without scripts.
for (const field of document.querySelectorAll("[data-split]")) {
  const boxes = [...field.querySelectorAll(".digit")];
  const whole = field.querySelector("input[name=code]");

  const spread = (digits, from) => {
    [...digits].slice(0, boxes.length - from).forEach((digit, offset) => {
      boxes[from + offset].value = digit;
    });
    boxes[Math.min(from + digits.length, boxes.length - 1)].focus();
  };

  const settle = () => {
    whole.value = boxes.map((box) => box.value).join("");
    if (whole.value.length === boxes.length) field.form.requestSubmit();
  };

  boxes.forEach((box, index) => {
    box.removeAttribute("name");
    box.addEventListener("focus", () => box.select());

    box.addEventListener("input", () => {
      const digits = box.value.replace(/\D/g, "");
      box.value = "";
      if (digits !== "") spread(digits, index);
      settle();
    });

    box.addEventListener("keydown", (event) => {
      if (event.key === "Backspace" && box.value === "" && index > 0) {
        boxes[index - 1].value = "";
        boxes[index - 1].focus();
      } else if (event.key === "ArrowLeft" && index > 0) {
        boxes[index - 1].focus();
      } else if (event.key === "ArrowRight" && index < boxes.length - 1) {
        boxes[index + 1].focus();
      } else {
        return;
      }
      event.preventDefault();
    });

    box.addEventListener("paste", (event) => {
      event.preventDefault();
      const digits = event.clipboardData.getData("text").replace(/\D/g, "");
      spread(digits, digits.length >= boxes.length ? 0 : index);
      settle();
    });
  });

  boxes[0].focus();
}

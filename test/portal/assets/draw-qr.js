for (const canvas of document.querySelectorAll("canvas[data-image]")) {
  fetch(`/assets/qr/${canvas.dataset.image}.json`)
    .then((answer) => answer.json())
    .then((matrix) => draw(canvas, matrix));
}

function draw(canvas, { quietZone, rows }) {
  const context = canvas.getContext("2d");
  const scale = canvas.width / (rows.length + 2 * quietZone);
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#000000";
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] === "1") context.fillRect((x + quietZone) * scale, (y + quietZone) * scale, scale, scale);
    }
  });
}

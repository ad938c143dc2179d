/** The date of a moment as the computer's place has it, as file names carry it: "2026-11-03". Milliseconds since the epoch. */
export function localDate(at: number): string {
  const date = new Date(at);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${date.getFullYear()}-${month}-${day}`;
}

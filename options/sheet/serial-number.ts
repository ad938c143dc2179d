/** The number of a recovery key as it is printed. */
export function serialNumber(serial: number): string {
  return String(serial).padStart(3, "0");
}

import { Icon } from "./icon.tsx";

/** What went wrong, below what was tried. Null: nothing did. */
export function ErrorLine({ error }: { readonly error: string | null }) {
  if (error === null) return null;
  return (
    <p class="error-line" role="alert">
      <Icon name="warn" />
      <span>{error}</span>
    </p>
  );
}

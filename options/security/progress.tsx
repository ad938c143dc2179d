/** What is under way, beside the button that began it; a screen reader says it, too. Null: nothing is. */
export function Progress({ text }: { readonly text: string | null }) {
  return (
    <p class="progress" role="status">
      {text === null ? null : (
        <>
          <span class="dial in-progress" aria-hidden="true" />
          {text}
        </>
      )}
    </p>
  );
}

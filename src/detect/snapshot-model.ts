/**
 * What detection may know of a page: plain data in document order. `ref` grows along the page, so comparing two refs
 * says which comes first. No value of a password field, and of other fields only what the page itself printed there.
 */
export interface PageSnapshot {
  readonly title: string;
  /** og:site_name, or application-name, or "". */
  readonly siteName: string;
  readonly host: string;
  /** The path without query and fragment. */
  readonly path: string;
  /** The page's own lang attribute, lower case, or "". */
  readonly language: string;
  readonly fields: readonly FieldFacts[];
  readonly forms: readonly FormFacts[];
  readonly texts: readonly TextBlock[];
  /** Every otpauth: string of the DOM, in document order. */
  readonly keyUris: readonly KeyUriFact[];
}

/** An input or textarea that a person could type in, or that prints something. */
export interface FieldFacts {
  readonly ref: number;
  /** 0 for the document, a higher number for each shadow root or frame that was entered. */
  readonly root: number;
  /** The ref of its form in `forms`, or null. */
  readonly form: number | null;
  readonly tag: "input" | "textarea";
  /** The type as the browser understands it: "text" for unknown ones. */
  readonly type: string;
  readonly name: string;
  readonly id: string;
  readonly className: string;
  /** data-* names and short values, joined by spaces. */
  readonly data: string;
  readonly autocomplete: string;
  readonly inputMode: string;
  readonly pattern: string;
  readonly maxLength: number | null;
  readonly placeholder: string;
  /** Label elements and aria-labelledby. */
  readonly label: string;
  readonly ariaLabel: string;
  /** aria-describedby and title. */
  readonly description: string;
  /** What the page printed into it or what names the user; "" for anything else. */
  readonly value: string;
  readonly valueLength: number;
  readonly visible: boolean;
  /** Kept from people who listen to pages: aria-hidden on itself, or around it where the keyboard does not go either. */
  readonly ariaHidden: boolean;
  /** The page says that what was typed into it is not right: aria-invalid. */
  readonly invalid: boolean;
  /** Not disabled and not read-only. */
  readonly editable: boolean;
  readonly rect: Rect;
}

/** CSS pixels in the field's own window. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FormFacts {
  readonly ref: number;
  /** id, name and the path of its action, joined by spaces. */
  readonly names: string;
  /** Hidden inputs whose values are words: wizard steps, providers, methods. "name=value" each. */
  readonly steps: readonly string[];
}

/** The visible text of one block-level element, up to the next block or field. */
export interface TextBlock {
  readonly ref: number;
  readonly root: number;
  /** The block's tag, lower case. */
  readonly tag: string;
  readonly heading: boolean;
  /** The nearest list item, table row or the like, by a number of its own; null outside of any. */
  readonly row: number | null;
  /** A number for the element around the block, shared by its siblings. */
  readonly parent: number;
  readonly runs: readonly TextRun[];
}

/** A stretch of text within one innermost element. Whitespace is collapsed; "\n" stands for a line break. */
export interface TextRun {
  readonly text: string;
  readonly tag: string;
  /** Inside a link, a button or the like: what one could do, not what the page asks. */
  readonly action: boolean;
  readonly struck: boolean;
}

export interface KeyUriFact {
  readonly ref: number;
  readonly uri: string;
  /** "text" is visible text, which documentation has too. */
  readonly where: "attribute" | "field" | "text";
}

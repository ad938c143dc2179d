import { createHmac, randomBytes } from "node:crypto";

/** The browser's half of WebAuthn, with an authenticator behind it that can be told how to behave. */
export class FakeAuthenticator {
  keys: "prf" | "no-prf" = "prf";
  keyBytes = 32;
  verifies: "yes" | "no" = "yes";
  saysWhileMade: "key" | "nothing" = "key";
  /** The name of the DOMException it answers with. */
  refusesToMake: string | null = null;
  refusesToTouch: string | null = null;
  hesitates: "not at all" | "for ever" = "not at all";
  /** Which of several is touched; null touches the first that is allowed. Base64. */
  touched: string | null = null;

  /** What was asked last. */
  creation: PublicKeyCredentialCreationOptions | undefined;
  request: PublicKeyCredentialRequestOptions | undefined;
  asked = 0;
  /** The passkeys it made, Base64. */
  readonly names: string[] = [];
  /** Every key as it was handed to the caller, to see what became of it. */
  readonly handedOut: ArrayBuffer[] = [];

  async create({ publicKey, signal }: CredentialCreationOptions): Promise<Credential> {
    this.creation = publicKey;
    await this.#ask(this.refusesToMake, signal);
    const name = randomBytes(20);
    this.names.push(name.toString("base64"));
    const salt = publicKey?.extensions?.prf?.eval?.first;
    const says = this.saysWhileMade === "key" ? this.#results(name.toString("base64"), salt) : {};
    return this.#credential(
      name,
      { getAuthenticatorData: () => this.#authenticatorData() },
      this.keys === "prf" ? { prf: { enabled: true, ...says } } : { prf: { enabled: false } },
    );
  }

  async get({ publicKey, signal }: CredentialRequestOptions): Promise<Credential> {
    this.request = publicKey;
    await this.#ask(this.refusesToTouch, signal);
    const allowed = (publicKey?.allowCredentials ?? []).map(({ id }) => Buffer.from(id as Uint8Array));
    const name = allowed.find(
      (id) =>
        this.names.includes(id.toString("base64")) &&
        (this.touched ?? id.toString("base64")) === id.toString("base64"),
    );
    if (name === undefined) throw new DOMException("", "NotAllowedError");
    const salt = publicKey?.extensions?.prf?.evalByCredential?.[name.toString("base64url")]?.first;
    return this.#credential(
      name,
      { authenticatorData: this.#authenticatorData() },
      this.keys === "prf" ? { prf: this.#results(name.toString("base64"), salt) } : {},
    );
  }

  /** What a passkey says to a salt. Base64. */
  answerTo(name: string | undefined, salt: Uint8Array): string {
    return createHmac("sha256", name ?? "")
      .update(salt)
      .digest()
      .subarray(0, this.keyBytes)
      .toString("base64");
  }

  async #ask(refusal: string | null, signal: AbortSignal | undefined): Promise<void> {
    this.asked++;
    if (this.hesitates === "for ever") {
      await new Promise((_, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason));
      });
    }
    if (refusal !== null) throw new DOMException("", refusal);
  }

  #results(name: string, salt: BufferSource | undefined): AuthenticationExtensionsPRFOutputs {
    if (salt === undefined) return {};
    const key = Uint8Array.from(Buffer.from(this.answerTo(name, salt as Uint8Array), "base64")).buffer;
    this.handedOut.push(key);
    return { results: { first: key } };
  }

  /** User present, and verified or not. WebAuthn Level 3 §6.1. */
  #authenticatorData(): ArrayBuffer {
    const data = new Uint8Array(37);
    data[32] = this.verifies === "yes" ? 0b101 : 0b001;
    return data.buffer;
  }

  #credential(name: Buffer, response: object, extensions: AuthenticationExtensionsClientOutputs): Credential {
    const rawId = new Uint8Array(name).buffer;
    const credential = { id: name.toString("base64url"), type: "public-key", rawId, response };
    return Object.assign(credential, { getClientExtensionResults: () => extensions });
  }
}

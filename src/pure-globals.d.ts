// The few standard globals that every JavaScript engine of ours has and that the pure layers may use.
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly host: string;
  readonly port: string;
  readonly pathname: string;
  readonly hash: string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
declare function atob(text: string): string;
declare function btoa(binary: string): string;
declare function setTimeout(action: () => void, milliseconds: number): unknown;
declare class AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}
declare namespace WebAssembly {
  class RuntimeError extends Error {}
}
interface CryptoKey {
  readonly type: string;
}
declare const crypto: {
  readonly subtle: {
    importKey(
      format: "raw",
      key: Uint8Array,
      algorithm: string | { name: string; hash: string },
      extractable: false,
      usages: readonly string[],
    ): Promise<CryptoKey>;
    deriveBits(algorithm: object, key: CryptoKey, bits: number): Promise<ArrayBuffer>;
    encrypt(algorithm: object, key: CryptoKey, bytes: Uint8Array): Promise<ArrayBuffer>;
    decrypt(algorithm: object, key: CryptoKey, bytes: Uint8Array): Promise<ArrayBuffer>;
    sign(algorithm: string, key: CryptoKey, bytes: Uint8Array): Promise<ArrayBuffer>;
    verify(algorithm: string, key: CryptoKey, mac: Uint8Array, bytes: Uint8Array): Promise<boolean>;
    digest(algorithm: string, bytes: Uint8Array): Promise<ArrayBuffer>;
  };
};
declare class WritableStream<T> {
  constructor(sink: { write(chunk: T): void });
}

/** What a language doesn't write: see its part of `_locales/README.md`. */
export const foreignSigns: Readonly<Record<string, RegExp>> = {
  en: /["']|\.\.\./,
  de: /["']|\.\.\.|„[^“]*$/,
  fr: /["']|\.\.\.|(?<![\u202f?!])[;?!]|(?<!\u00a0):(?!\/\/|\d)|«(?!\u00a0)|(?<!\u00a0)»/u,
  es: /["']|\.\.\.|^[^¿]*\?|^[^¡]*!/,
  pt_BR: /["']|\.\.\./,
  ja: /["'“”]|\.\.\.|[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}][,;:?!.]/u,
  zh_CN: /["']|\.\.\.|\p{sc=Han}[,;:?!.]/u,
  ru: /["'’]|\.\.\.|“/,
  ar: /["']|\.\.\.|\p{sc=Arab}\s*[,;?]/u,
};

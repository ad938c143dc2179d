/** What we use of papaparse, which brings no types of its own. */
declare module "papaparse" {
  const papaparse: {
    parse(
      text: string,
      options: {
        readonly delimiter: string;
        readonly preview: number;
        readonly skipEmptyLines: "greedy";
      },
    ): { readonly data: readonly (readonly string[])[] };
  };
  export default papaparse;
}

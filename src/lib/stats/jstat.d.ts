/** The part of jstat 1.9 that is used here; the package brings no types of its own. */
declare module 'jstat' {
  interface JStat {
    normal: { inv(p: number, mean: number, sd: number): number };
    chisquare: { inv(p: number, degreesOfFreedom: number): number };
  }
  const jStat: JStat;
  export default jStat;
}

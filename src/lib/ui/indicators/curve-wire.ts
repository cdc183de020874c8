import { decodeColumn, encodeColumn } from './column-codec';

/** Packs numbers that follow each other closely: each as its step from the last. */
export function packCurve(values: readonly (number | null)[], places: number): string {
  let last = 0;
  return encodeColumn(
    values.map((value) => {
      if (value === null) return null;
      const whole = Math.round(value * 10 ** places);
      const step = whole - last;
      last = whole;
      return step;
    })
  );
}

/** Unpacks what `packCurve` packed. */
export function unpackCurve(text: string, places: number): (number | null)[] {
  let last = 0;
  return decodeColumn(text).map((step) => {
    if (step === null) return null;
    last += step;
    return last / 10 ** places;
  });
}

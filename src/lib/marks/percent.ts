/** A coordinate in per cent, short enough for a page of hundreds and exact to a hundredth of a pixel. */
export const percent = (value: number): string => `${Number(value.toFixed(3))}%`;

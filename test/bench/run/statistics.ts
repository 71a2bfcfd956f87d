/** The few sums that the tables are made of. Null stands for a figure that was not reached. */

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of what was reached, if most of it was. */
export function medianOf(values: readonly (number | null)[]): number | null {
  const reached = values.filter((value) => value !== null);
  return reached.length * 2 > values.length ? median(reached) : null;
}

/** Each value by the reference's of the same repetition. */
export const ratios = (
  values: readonly (number | null)[],
  reference: readonly (number | null)[],
): (number | null)[] =>
  values.map((value, index) => {
    const by = reference[index] ?? null;
    return value === null || by === null || by <= 0 ? null : value / by;
  });

/** Null if one of them is missing: a mean over other figures could not be compared. */
export function geometricMean(values: readonly (number | null)[]): number | null {
  if (values.length === 0 || values.some((value) => value === null || value <= 0)) return null;
  return Math.exp(values.reduce<number>((sum, value) => sum + Math.log(value!), 0) / values.length);
}

/** Place for a figure that is to fill it, cm. Figures of documents have none and are as large as they like. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const pointsPerCm = 72.27 / 2.54;

/** About how wide words are in letters of so many points, cm. */
export const widthOf = (words: string, points = 8): number => ([...words].length * points * 0.52) / pointsPerCm;

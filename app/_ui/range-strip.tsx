interface Props {
  readonly values: readonly number[];
  readonly low: number;
  readonly high: number;
}

const percent = (share: number): string => `${Math.round(1000 * (3 + 94 * share)) / 1000}%`;

/** Figures of several sources as dots on the line between the smallest and the largest, logarithmic. The words beside it say the same. */
export function RangeStrip({ values, low, high }: Props) {
  const at = (value: number) => percent(Math.log(value / low) / Math.log(high / low));
  return (
    <svg className="range-strip" height="14" width="100%" aria-hidden="true">
      <line x1={at(low)} x2={at(high)} y1="7" y2="7" />
      {[...new Set(values)].map((value) => (
        <circle key={value} cx={at(value)} cy="7" r="4" />
      ))}
    </svg>
  );
}

'use client';

interface Props {
  readonly value: string;
  /** What stands there when nothing is typed. */
  readonly finding: string;
  readonly onType: (text: string) => void;
  /** The field is left or Enter is pressed. */
  readonly onDone: () => void;
}

/** A title of one's own for what is shared. */
export function ShareTitle({ value, finding, onType, onDone }: Props) {
  return (
    <label className="share-choice">
      <span>Title in place of the finding</span>
      <input
        type="text"
        maxLength={200}
        value={value}
        placeholder={finding}
        onChange={(event) => onType(event.target.value)}
        onBlur={onDone}
        onKeyDown={(event) => event.key === 'Enter' && onDone()}
      />
    </label>
  );
}

/** The errors of errno(3) that this kernel answers with. */
export type Errno =
  | 'EACCES'
  | 'EADDRINUSE'
  | 'EAGAIN'
  | 'EBUSY'
  | 'EEXIST'
  | 'EINVAL'
  | 'EISDIR'
  | 'ENOENT'
  | 'ENOMEM'
  | 'ENOSPC'
  | 'ENOSYS'
  | 'ENOTDIR'
  | 'ENOTEMPTY'
  | 'ENXIO'
  | 'EOPNOTSUPP'
  | 'EPERM'
  | 'ERANGE'
  | 'EROFS'
  | 'ESRCH'
  | 'EXDEV';

export interface Refusal {
  readonly ok: false;
  readonly errno: Errno;
  /** A short sentence: what stood in the way. */
  readonly why: string;
}

export interface Done<State> {
  readonly ok: true;
  readonly state: State;
  /** What happened, in sentences, in order. */
  readonly log: readonly string[];
}

/** What every operation gives: the state after it, or the reason why nothing was changed. */
export type Outcome<State> = Done<State> | Refusal;

export const done = <State>(state: State, ...log: readonly string[]): Done<State> => ({ ok: true, state, log });

export const refused = (errno: Errno, why: string): Refusal => ({ ok: false, errno, why });

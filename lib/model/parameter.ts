/** One knob of a scenario, described once: control, query key, label, range and documentation come from here. */
interface Common {
  /** Key in the query string. */
  readonly key: string;
  readonly name: string;
  /** What turning it does, in a sentence. */
  readonly help: string;
  readonly group: 'estate' | 'hosts' | 'placement' | 'start' | 'model';
}

export interface NumberParameter extends Common {
  readonly kind: 'number';
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly usual: number;
}

export interface ChoiceParameter extends Common {
  readonly kind: 'choice';
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly usual: string;
}

/** A list of ids, in canonical order; `weighted` ones may carry `*number`. */
export interface ListParameter extends Common {
  readonly kind: 'list';
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly weighted: boolean;
  readonly most: number;
  readonly usual: string;
}

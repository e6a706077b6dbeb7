import { pairsOf } from '../../lib/query/pairs';

/** What a form must send along that none of its fields holds: the rest of the link. */
export function ContainerHidden({ link, without }: { readonly link: string; readonly without: readonly string[] }) {
  return pairsOf(link)
    .filter(([key]) => !without.includes(key))
    .map(([key, value]) => <input key={key} type="hidden" name={key} value={value} />);
}

import type { Kernel } from '../../lib/linux/kernel';
import { attemptsOf } from '../../lib/linux/probe';
import { ContainerGlyph } from './container-glyph';

const glyphs = { 'reaches the host': 'host', 'own copy': 'own', refused: 'refused' } as const;
const words = { 'reaches the host': 'reaches the host', 'own copy': 'stays its own', refused: 'is refused' } as const;

/** What the container can do to the host as it stands: each is tried on a copy of the kernel. */
export function ContainerAttempts({ kernel, container }: { readonly kernel: Kernel; readonly container: number }) {
  const attempts = attemptsOf(kernel, container);
  const leaks = attempts.filter(({ verdict }) => verdict === 'reaches the host').length;
  return (
    <table className="container-table container-attempts" data-leaks={leaks}>
      <caption>
        What it can do to the host as things stand: {leaks} of {attempts.length} attempts reach it.
      </caption>
      <thead>
        <tr>
          <th scope="col">it tries to</th>
          <th scope="col">and that</th>
          <th scope="col">because</th>
        </tr>
      </thead>
      <tbody>
        {attempts.map(({ id, name, verdict, why }) => (
          <tr key={id} data-attempt={id} data-verdict={verdict}>
            <th scope="row">{name}</th>
            <td className="container-verdict">
              <ContainerGlyph kind={glyphs[verdict]} /> {words[verdict]}
            </td>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { World } from '../../lib/machine/world';

/** The translation cache: the block at hand line by line, and how many there are. */
export function MachineCache({ world: { cache, guest } }: { readonly world: World }) {
  const { pc, ring } = guest.cpu;
  const block = cache.find(({ address, lines }) => pc >= address && pc < address + lines.length);
  const inCache = ring < 3;
  return (
    <>
      <p className="note">
        {cache.length} {cache.length === 1 ? 'block' : 'blocks'},{' '}
        {cache.reduce((sum, { lines }) => sum + lines.length, 0)} instructions.{' '}
        {!inCache && 'A program runs now, directly.'}
        {inCache && !block && 'The code that comes next is not translated yet.'}
      </p>
      {inCache && block && (
        <ol className="machine-block" aria-label={`Block of address ${block.address}, entered ${block.entered} times`}>
          {block.lines.map(({ address, text, how }) => (
            <li key={address} data-how={how} aria-current={address === pc ? 'step' : undefined}>
              <code>{text}</code>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

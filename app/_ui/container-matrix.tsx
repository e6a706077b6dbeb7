'use client';

import { type Confinement, confinements } from '../../lib/linux/confinement';
import { operations } from '../../lib/linux/operations';
import { type LayerId, layers, type Operation, type Ruling, ruling } from '../../lib/linux/refuse';
import type { Room } from '../containers/use-room';
import { ContainerGlyph, type GlyphKind } from './container-glyph';
import { TableScroll } from './table-scroll';

const nameOf = (id: LayerId | null): string => layers.find((layer) => layer.id === id)?.name ?? 'nothing';

/** A ruling as a glyph and a word: who stops it, or what it acts on instead. */
function wordOf({ verdict, by }: Ruling): readonly [glyph: GlyphKind, word: string] {
  if (verdict === 'refused') return ['refused', nameOf(by)];
  if (verdict === 'own copy') return ['own', `own: ${nameOf(by)}`];
  return ['host', 'nothing'];
}

function Cell({
  operation,
  confinement,
  room,
}: {
  readonly operation: Operation;
  readonly confinement: Confinement;
  readonly room: Room;
}) {
  const answer = ruling(operation, confinement);
  const [glyph, word] = wordOf(answer);
  const cell = `${operation.id}.${confinement.id}`;
  return (
    <td data-cell={cell} data-verdict={answer.verdict}>
      <a
        href={`${room.linkTo({ cell })}#why`}
        aria-current={room.settings.cell === cell ? 'true' : undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          room.set({ cell });
          document.getElementById('why')?.focus({ preventScroll: true });
          document.getElementById('why')?.scrollIntoView({ block: 'nearest' });
        }}
      >
        <ContainerGlyph kind={glyph} /> {word}
      </a>
    </td>
  );
}

function Sources({ keys }: { readonly keys: readonly string[] }) {
  return keys.map((key) => (
    <span key={key}>
      {' '}
      <a href={`/sources#${key}`}>{key}</a>
    </span>
  ));
}

/** All that the kernel asks on the way of a call, in its order; what comes after a refusal is not asked any more. */
function Asked({ answer }: { readonly answer: Ruling }) {
  if (answer.asked.length === 0) return null;
  const first = answer.asked.findIndex(({ objection }) => objection !== null);
  return (
    <ol className="container-asked">
      {answer.asked.map(({ layer, asks, source, objection }, at) => (
        <li key={`${layer}-${asks}`} data-layer={layer} data-objects={objection !== null}>
          <strong>{nameOf(layer)}</strong>: {asks}{' '}
          {objection ? (
            <>
              <ContainerGlyph kind="refused" /> {first < at ? 'would refuse as well' : 'refuses'}, {objection.errno}:{' '}
              {objection.why}.
            </>
          ) : (
            <>
              <ContainerGlyph kind="done" /> lets it through.
            </>
          )}
          <Sources keys={[source]} />
        </li>
      ))}
    </ol>
  );
}

function Why({ room }: { readonly room: Room }) {
  const [what, where] = room.settings.cell.split('.');
  const operation = operations.find(({ id }) => id === what) ?? operations[0];
  const confinement = confinements.find(({ id }) => id === where) ?? confinements[0];
  if (!operation || !confinement) return null;
  const answer = ruling(operation, confinement);
  const [glyph, word] = wordOf(answer);
  const says = {
    refused: `Refused with ${answer.errno}`,
    'own copy': 'Done, to something of its own',
    'reaches the host': 'Nothing stops it',
  };
  return (
    <div id="why" className="container-why" tabIndex={-1}>
      <h3>
        {operation.name}, {confinement.name}: <ContainerGlyph kind={glyph} /> {word}
      </h3>
      <p className="note">
        <code>{operation.call}</code>. {confinement.name}: {confinement.summary}.
        <Sources keys={[confinement.source]} />
      </p>
      <p data-why>
        {says[answer.verdict]}: {answer.why}.
        <Sources keys={answer.sources} />
      </p>
      <Asked answer={answer} />
    </div>
  );
}

/** Operations against ways to shut a program in, each cell the first layer that stops it. */
export function ContainerMatrix({ room }: { readonly room: Room }) {
  return (
    <section aria-labelledby="refuse">
      <h2 className="evidence-head" id="refuse">
        Which layer refuses
      </h2>
      <p className="note">
        Root in each of five ways to be shut in tries fifteen things. The layers are asked in the order of the kernel;
        the cell names the first that stops it. <ContainerGlyph kind="refused" /> a layer refuses;{' '}
        <ContainerGlyph kind="own" /> it is done, but to something of its own; <ContainerGlyph kind="host" /> nothing
        stops it, and the host has it. Choose a cell for the reason and its source.
      </p>
      <TableScroll className="container-matrix" label="Which layer refuses what">
        <table>
          <thead>
            <tr>
              <th scope="col">root tries to</th>
              {confinements.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {operations.map((operation) => (
              <tr key={operation.id}>
                <th scope="row">{operation.name}</th>
                {confinements.map((confinement) => (
                  <Cell key={confinement.id} operation={operation} confinement={confinement} room={room} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <Why room={room} />
    </section>
  );
}

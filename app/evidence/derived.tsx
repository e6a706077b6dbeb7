import { partFigures } from '../../lib/charts/drawing/derivation';
import type { Derivation, DerivedPart } from '../../lib/model/derivation';

function Part({ part, unit }: { readonly part: DerivedPart; readonly unit: Derivation['unit'] }) {
  const { name, technique, sources } = part;
  return (
    <li>
      {name}
      {technique && (
        <>
          , <a href={`/catalogue/techniques/${technique.id}`}>{technique.name}</a>
        </>
      )}
      : {partFigures(part, unit)}
      {sources.map((source, at) => (
        <span key={source}>
          {at === 0 ? ' (' : ', '}
          <a href={`/sources#${source}`}>{source}</a>
          {at === sources.length - 1 && ')'}
        </span>
      ))}
    </li>
  );
}

function Parts({ parts, unit }: { readonly parts: readonly DerivedPart[]; readonly unit: Derivation['unit'] }) {
  return (
    <ul>
      {parts.map((part) => (
        <Part key={`${part.name} ${part.technique?.id}`} part={part} unit={unit} />
      ))}
    </ul>
  );
}

/** How a prediction comes about: its parts, with the techniques and the sources that they rest on. */
export function Derived({ derivation, row }: { readonly derivation: Derivation; readonly row: string }) {
  const { how, unit, parts, over } = derivation;
  return (
    <details className="derived">
      <summary>
        How it comes about<span className="sr-only">: {row}</span>
      </summary>
      <p>{how}</p>
      {parts.length > 0 ? <Parts parts={parts} unit={unit} /> : <p>Nothing costs more than on the bare machine.</p>}
      {over.length > 0 && <p>What it is compared with:</p>}
      {over.length > 0 && <Parts parts={over} unit={unit} />}
    </details>
  );
}

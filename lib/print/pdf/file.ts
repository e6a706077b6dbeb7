import { strToU8, zlibSync } from 'fflate';
import { fingerprint } from './fingerprint';

/** The objects of a file by number; number 1 comes first. Places may be taken before it is known what stands there. */
export interface Shelf {
  readonly take: () => number;
  readonly put: (place: number, body: Body) => void;
  readonly add: (body: Body) => number;
  readonly bodies: readonly (Body | null)[];
}

/** A dictionary or another value, as PDF writes it; with bytes it is a stream, and the dictionary is without brackets. */
export type Body = string | { readonly entries: string; readonly bytes: Uint8Array };

export const ref = (place: number): string => `${place} 0 R`;

export function shelf(): Shelf {
  const bodies: (Body | null)[] = [];
  const take = (): number => bodies.push(null);
  const put = (place: number, body: Body): void => {
    bodies[place - 1] = body;
  };
  const add = (body: Body): number => bodies.push(body);
  return { take, put, add, bodies };
}

/** A stream that is packed. */
export const packed = (entries: string, content: string | Uint8Array): Body => ({
  entries: `${entries} /Filter /FlateDecode`.trim(),
  bytes: zlibSync(typeof content === 'string' ? strToU8(content, true) : content, { level: 6 }),
});

/** No more of the format than pages need, as TeX warns of newer files; four bytes beyond ASCII, so that nobody takes it for text. */
const head = Uint8Array.from([...strToU8('%PDF-1.5\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]);

function objectOf(body: Body | null, place: number): Uint8Array[] {
  if (body === null) throw new Error(`object ${place} was taken and never put`);
  if (typeof body === 'string') return [strToU8(`${place} 0 obj\n${body}\nendobj\n`, true)];
  const start = `${place} 0 obj\n<< ${body.entries} /Length ${body.bytes.length} >>\nstream\n`;
  return [strToU8(start, true), body.bytes, strToU8('\nendstream\nendobj\n')];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The objects as a file (ISO 32000-1, 7.5). Its identity is a hash of what is in it: the same objects, the same bytes. */
export function fileOf({ bodies }: Shelf, catalogue: number, title: number): Uint8Array {
  const objects = bodies.map((body, at) => joined(objectOf(body, at + 1)));
  const body = joined([head, ...objects]);
  let at = head.length;
  const places = objects.map(({ length }) => {
    at += length;
    return `${String(at - length).padStart(10, '0')} 00000 n \n`;
  });
  const id = `<${fingerprint(body)}>`;
  const count = bodies.length + 1;
  const end = [
    `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`,
    `trailer\n<< /Size ${count} /Root ${ref(catalogue)} /Info ${ref(title)} /ID [${id} ${id}] >>\n`,
    `startxref\n${body.length}\n%%EOF\n`,
  ];
  return joined([body, strToU8(end.join(''))]);
}

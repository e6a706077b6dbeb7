'use client';

import { presets } from '../../lib/query/picture';
import { fileAddress } from '../../lib/share/shared';
import { useRemembered } from '../_client/use-remembered';
import { backgrounds, ShareBackground } from './share-background';
import { type Option, ShareChoice } from './share-choice';
import { ShareCopy } from './share-copy';
import { SharePicture } from './share-picture';
import type { ShareProps } from './share-props';

/** Menus of the image, each with the key of the query that it turns; the first option is the usual one and is not written. */
const menus = {
  im: [
    'Size',
    [
      ['', 'as wide as needed'],
      ...presets.map(({ id, name, width, height }) => [id, `${name} (${width} × ${height})`] as const),
    ],
  ],
  fs: [
    'Text',
    [
      ['', 'usual size'],
      ['0.75', '¾'],
      ['1.25', '1¼ ×'],
      ['1.5', '1½ ×'],
      ['2', '2 ×'],
    ],
  ],
  plain: [
    'Around it',
    [
      ['', 'headline and sources'],
      ['1', 'nothing: plain'],
    ],
  ],
  texture: [
    'Texture',
    [
      ['', 'where colour is not enough'],
      ['on', 'on'],
      ['off', 'off'],
    ],
  ],
  text: [
    'Words',
    [
      ['', 'as text'],
      ['path', 'as outlines'],
    ],
  ],
  dpr: [
    'Pixels',
    [
      ['1', '1 per px'],
      ['', '2 per px'],
      ['3', '3 per px'],
      ['4', '4 per px'],
    ],
  ],
} as const satisfies Readonly<Record<string, readonly [string, readonly Option[]]>>;
type Menu = keyof typeof menus;

const images = ['svg', 'png', 'pdf'];
const keys = Object.keys(menus) as Menu[];
/** Menus that a format has no use for. */
const useless: Readonly<Record<string, readonly Menu[]>> = { svg: ['dpr'], pdf: ['dpr', 'text'], png: ['text'] };

const choices = {
  format: { usual: 'png', among: images },
  ...(Object.fromEntries(
    keys.map((key) => [key, { usual: key === 'im' ? 'slide' : '', among: menus[key][1].map(([value]) => value) }]),
  ) as Record<Menu, { usual: string; among: string[] }>),
};

/** Menus that are not folded away. */
const often: readonly Menu[] = ['im', 'text'];

/** An image of the chart, as it will be. */
export function ShareImage({ shared, sharing, background, onBackground, waiting, onSay }: ShareProps) {
  const [values, choose] = useRemembered('ringside:share-image', choices);
  const formats = sharing.formats.filter(({ id }) => images.includes(id)).map(({ id, name }) => [id, name] as const);
  const used = keys.filter((key) => !useless[values.format]?.includes(key));
  const rare = used.filter((key) => !often.includes(key));
  const changes = {
    ...Object.fromEntries(used.map((key) => [key, values[key] || null])),
    bg: background || null,
  };
  const here = { ...shared, site: '' };
  // A browser shows no PDF in a page like this one; SVG of the same query is what the PDF is drawn from.
  const shown = fileAddress(here, values.format === 'pdf' ? 'svg' : values.format, changes);
  const turned = [
    ...rare.filter((key) => values[key] !== '').map((key) => chosenWords(menus[key][0], values[key], menus[key][1])),
    ...(background === '' ? [] : [chosenWords('background', background, backgrounds)]),
  ];
  const menu = (key: Menu) => (
    <ShareChoice
      key={key}
      name={menus[key][0]}
      value={values[key]}
      options={menus[key][1]}
      onChoose={(next) => choose(key, next)}
    />
  );
  return (
    <>
      <div className="share-choices">
        <ShareChoice
          name="Format"
          value={values.format}
          options={formats}
          onChoose={(next) => choose('format', next)}
        />
        {used.filter((key) => often.includes(key)).map(menu)}
      </div>
      <details className="share-more">
        <summary>More{turned.length > 0 && `: ${turned.join(', ')}`}</summary>
        <div className="share-choices">
          <ShareBackground background={background} onBackground={onBackground} />
          {rare.map(menu)}
        </div>
      </details>
      <div className="share-actions">
        <a className="share-get" href={fileAddress(here, values.format, changes)} download>
          Download {values.format.toUpperCase()}
        </a>
        <ShareCopy text={fileAddress(shared, values.format, changes)} what="address of the image" onSay={onSay} />
      </div>
      <SharePicture src={shown} alt={shared.headline} waiting={waiting} />
    </>
  );
}

/** What a folded menu stands at, in words. */
const chosenWords = (name: string, value: string, options: readonly Option[]): string =>
  `${name.toLowerCase()} ${options.find(([each]) => each === value)?.[1] ?? value}`;

import { createElement, memo, type ReactNode } from 'react';
import type { SceneNode } from '../../lib/model/scene';

/** SVG spells attributes with hyphens, React in camel case; a colour token becomes the variable of the theme in force. */
const property = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const inked = (value: string | number): string | number =>
  typeof value === 'string' && value.startsWith('$') ? `var(--${value.slice(1)})` : value;

function draw(node: SceneNode): ReactNode {
  const attrs = Object.entries(node.attrs).map(([name, value]) => [property(name), inked(value)]);
  const children = node.children?.map((child) => (typeof child === 'string' ? child : draw(child)));
  return createElement(node.tag, { key: node.key, ...Object.fromEntries(attrs) }, ...(children ?? []));
}

/** A scene as SVG elements: what the chart returned, nothing added. */
export const SceneView = memo(function SceneView({ nodes }: { nodes: readonly SceneNode[] }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus; marks lie over it
  return <g aria-hidden="true">{nodes.map(draw)}</g>;
});

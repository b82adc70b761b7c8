// What the browser gets when an island imports 'react' (docs/decisions/0009-own-react-surface.md): Preact itself with
// the few places in which React's names differ, in a third of the bytes of its compat layer.
import { options, type VNode } from 'preact';

export { createElement, Fragment } from 'preact';
export { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

type Props = Record<string, unknown>;

const before = options.vnode;
options.vnode = (vnode: VNode<Props>) => {
  if (typeof vnode.type === 'string') speakAsTheBrowserDoes(vnode.type, vnode.props);
  before?.(vnode);
};

/** React's `onChange` of a typed field is the browser's `input`; its other names are the browser's in another spelling. */
function speakAsTheBrowserDoes(tag: string, props: Props): void {
  for (const name of Object.keys(props)) {
    const own = ownName(tag, name, props['type']);
    if (own === name) continue;
    props[own] = props[name];
    delete props[name];
  }
}

function ownName(tag: string, name: string, type: unknown): string {
  if (name === 'onChange') return isTyped(tag, type) ? 'onInput' : name;
  if (/^stroke[A-Z]/u.test(name)) return name.replace(/[A-Z]/u, (letter) => `-${letter.toLowerCase()}`);
  return name.startsWith('onCompo') ? name.toLowerCase() : name;
}

const isTyped = (tag: string, type: unknown): boolean =>
  tag === 'textarea' || (tag === 'input' && !/^(?:radio|checkbox|file)$/u.test(String(type)));

// What an element says → a value of JSON under its own name, for what an article has no field for.
import type { WireValue } from '../story.ts';
import { elementsIn, textIn } from './tree.ts';
import type { XmlElement } from './tree.ts';

export type WireValues = Readonly<Record<string, WireValue>>;

/** Words alone as text, all else as an object of attributes, children and `text`; null where nothing is said. */
export function valueOf(element: XmlElement): WireValue {
  const attributes = [...element.attributes].flatMap(([name, value]) =>
    value.trim() === '' ? [] : [[name, value.trim()] as const],
  );
  const isMixed = element.children.some(
    (child) => typeof child === 'string' && child.trim() !== '',
  );
  const children = isMixed ? {} : valuesOf(elementsIn(element));
  const text = isMixed ? textIn(element) : null;
  if (attributes.length === 0 && Object.keys(children).length === 0) return text;
  return { ...Object.fromEntries(attributes), ...children, ...(text !== null && { text }) };
}

/** Elements by their names, in order; several of one name as a list. What says nothing is left out. */
export function valuesOf(elements: ReadonlyArray<XmlElement>): WireValues {
  const values = new Map<string, WireValue[]>();
  for (const element of elements) {
    const value = valueOf(element);
    if (value === null) continue;
    const same = values.get(element.name);
    if (same) same.push(value);
    else values.set(element.name, [value]);
  }
  return Object.fromEntries([...values].map(([name, list]) => [name, oneOrAll(list)]));
}

/** One value by itself, several as a list, none as null. */
export function oneOrAll(values: ReadonlyArray<WireValue>): WireValue {
  return values.length > 1 ? values : (values[0] ?? null);
}

/** What of these says something. */
export function said(values: WireValues): WireValues {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && value !== '' && !isEmptyObject(value),
    ),
  );
}

/** A whole number as one, other words as they are. */
export function numberOrText(text: string | null): string | number | null {
  return text !== null && /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : text;
}

function isEmptyObject(value: WireValue): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

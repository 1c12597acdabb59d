/** A strict reader: throws at the first thing that makes a file not well-formed, and gives its elements in order. */
import { SaxesParser } from "saxes";

export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, without that of the elements inside it. */
  readonly text: string;
}

export function readXml(source: string): readonly XmlElement[] {
  const elements: { name: string; namespace: string; attributes: Record<string, string>; text: string }[] =
    [];
  const open: (typeof elements)[number][] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map((attribute) => [attribute.name, attribute.value]),
    );
    const element = { name: tag.local, namespace: tag.uri, attributes, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(source).close();
  return elements;
}

/** The elements called `name`. */
export function named(elements: readonly XmlElement[], name: string): readonly XmlElement[] {
  return elements.filter((element) => element.name === name);
}

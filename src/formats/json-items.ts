/** The items of a JSON array, one on a line, without ever holding the array as a text. */

/** Yields each item with the comma or line feed before it; the caller writes the brackets. */
export function* jsonItems<Item>(
  items: Iterable<Item>,
  toValue: (item: Item) => object,
): Generator<string, void, undefined> {
  let separator = "\n";
  for (const item of items) {
    yield separator + JSON.stringify(toValue(item));
    separator = ",\n";
  }
}

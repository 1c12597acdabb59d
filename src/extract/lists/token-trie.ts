/** Longest match of listed phrases over tokens: word-aligned, in one pass, independent of how many phrases there are. */

interface TrieNode<Value> {
  readonly next: Map<string, TrieNode<Value>>;
  value: Value | null;
}

export interface TrieMatch<Value> {
  /** One past the last matched token. */
  readonly end: number;
  readonly value: Value;
}

export interface TokenTrie<Value> {
  readonly root: TrieNode<Value>;
  /** The last token of every phrase: a quick way to see that no phrase ends at a token. */
  readonly endings: Set<string>;
}

/** An empty trie; fill it with `addPhrase`. */
export function createTrie<Value>(): TokenTrie<Value> {
  return { root: { next: new Map(), value: null }, endings: new Set() };
}

/** Files `merge(value already there)` under the phrase's tokens. */
export function addPhrase<Value>(
  trie: TokenTrie<Value>,
  tokens: readonly string[],
  merge: (before: Value | null) => Value,
): void {
  let node = trie.root;
  for (const token of tokens) {
    let child = node.next.get(token);
    if (child === undefined) {
      child = { next: new Map(), value: null };
      node.next.set(token, child);
    }
    node = child;
  }
  node.value = merge(node.value);
  trie.endings.add(tokens.at(-1) ?? "");
}

/** The longest phrase that begins at token `start` and ends before `limit`, or `null`. */
export function longestMatch<Value>(
  trie: TokenTrie<Value>,
  tokens: readonly string[],
  start: number,
  limit = tokens.length,
): TrieMatch<Value> | null {
  let node: TrieNode<Value> | undefined = trie.root;
  let best: TrieMatch<Value> | null = null;
  for (let index = start; index < limit; index += 1) {
    node = node.next.get(tokens[index] ?? "");
    if (node === undefined) break;
    if (node.value !== null) best = { end: index + 1, value: node.value };
  }
  return best;
}

/** An address bar in memory, with its Back button. */
import type { Address, ConnectAddress } from "../../src/app/state/address.ts";
import { decodeView, encodeView, type View } from "../../src/app/state/view-hash.ts";

export interface MemoryAddress {
  readonly connect: ConnectAddress;
  readonly hash: () => string;
  readonly back: () => void;
}

export function memoryAddress(start = ""): MemoryAddress {
  const entries = [start];
  let listener: (view: View) => void = () => undefined;
  const hash = (): string => entries.at(-1) ?? "";
  const address: Address = {
    view: () => decodeView(hash()),
    push: (view) => void (encodeView(view) === hash() || entries.push(encodeView(view))),
    replace: (view) => void entries.splice(-1, 1, encodeView(view)),
  };
  return {
    connect: (onMove) => {
      listener = onMove;
      return address;
    },
    hash,
    back: () => {
      entries.pop();
      listener(decodeView(hash()));
    },
  };
}

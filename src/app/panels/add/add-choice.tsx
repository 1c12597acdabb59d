/** The ways to hand an article over. */
import { useSignal } from "@preact/signals";
import type { App } from "../../state/app.ts";
import { Tabs } from "../parts/tabs.tsx";
import { AddAddress } from "./add-address.tsx";
import { AddFeed } from "./add-feed.tsx";
import { AddFiles } from "./add-files.tsx";
import { AddPasted } from "./add-pasted.tsx";
import type { Offer } from "./addition.ts";

interface AddChoiceProps {
  readonly app: App;
  readonly onOffer: (offers: readonly Offer[]) => void;
}

type Way = "paste" | "files" | "address" | "feed";

const WAYS: readonly { readonly name: Way; readonly words: string }[] = [
  { name: "paste", words: "Paste text" },
  { name: "files", words: "Files" },
  { name: "address", words: "Web address" },
  { name: "feed", words: "Feed" },
];

export function AddChoice({ app, onOffer }: AddChoiceProps) {
  const { home } = app.state;
  const way = useSignal<Way>("paste");
  return (
    <>
      <p class="dialog-lead">
        You see what was found before anything is kept. Everything stays{" "}
        {home === "browser" ? "in this browser" : "on your server"}.
      </p>
      <Tabs label="How to add" tabs={WAYS} current={way}>
        {way.value === "paste" && <AddPasted onOffer={onOffer} />}
        {way.value === "files" && <AddFiles onOffer={onOffer} />}
        {way.value === "address" && <AddAddress home={home} onOffer={onOffer} />}
        {way.value === "feed" && <AddFeed app={app} onOffer={onOffer} />}
      </Tabs>
    </>
  );
}

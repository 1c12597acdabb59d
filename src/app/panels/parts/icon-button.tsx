/** A button that shows only an icon: its label is said and shown as a hint. */
import { Icon, type IconName } from "./icon.tsx";

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  /** By which the keyboard finds it; see state/shortcuts.ts. */
  readonly name: string;
  /** For a switch: whether it is on. */
  readonly isOn?: boolean;
  readonly onClick: () => void;
}

export function IconButton({ icon, label, name, isOn, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="button button-icon"
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      data-key={name}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

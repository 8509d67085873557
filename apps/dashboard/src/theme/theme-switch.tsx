import { useState } from "react";
import { Icon, type IconName } from "../components/icon.js";
import { applyTheme, storedTheme, themes, type Theme } from "./theme.js";

const looks: Readonly<Record<Theme, { label: string; icon: IconName }>> = {
  system: { label: "Theme of the device", icon: "device" },
  light: { label: "Light theme", icon: "sun" },
  dark: { label: "Dark theme", icon: "moon" },
};

/** Three radio buttons, drawn as one row of icons. */
export function ThemeSwitch() {
  const [chosen, choose] = useState(storedTheme);
  return (
    <fieldset className="theme-switch">
      <legend className="hidden-visually">Theme</legend>
      {themes.map((theme) => (
        <label key={theme} title={looks[theme].label}>
          <input
            type="radio"
            name="theme"
            className="hidden-visually"
            checked={theme === chosen}
            onChange={() => {
              choose(theme);
              applyTheme(theme);
            }}
          />
          <Icon name={looks[theme].icon} />
          <span className="hidden-visually">{looks[theme].label}</span>
        </label>
      ))}
    </fieldset>
  );
}

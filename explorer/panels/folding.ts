// The list and the details fold, so that the map has the window; on a narrow one they stand below.

import { byId } from "./elements";

const PANELS = ["list", "details"] as const;
type Panel = (typeof PANELS)[number];
const KEY = "newsgraph-folded";
const LAPTOP = 1500; // in a narrower window the list is folded until it is asked for

const isFolded = (panel: Panel) => document.body.classList.contains(`${panel}-folded`);

function setFolded(panel: Panel, folds: boolean): void {
  document.body.classList.toggle(`${panel}-folded`, folds);
  const button = byId(`fold-${panel}`);
  button.setAttribute("aria-expanded", String(!folds));
  button.title = `${folds ? "Show" : "Hide"} the ${panel}`;
}

/** Shows a panel that is needed now. */
export const unfold = (panel: Panel) => {
  setFolded(panel, false);
};

function chosenFolds(): Partial<Record<Panel, boolean>> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Record<Panel, boolean>>;
  } catch {
    return {}; // a page opened from a file may have no storage
  }
}

function keepFolds(): void {
  try {
    const folds = Object.fromEntries(PANELS.map((panel) => [panel, isFolded(panel)]));
    localStorage.setItem(KEY, JSON.stringify(folds));
  } catch {
    // without storage they hold for this visit
  }
}

export function listenToFolds(): void {
  const chosen = chosenFolds();
  setFolded("list", chosen.list ?? innerWidth < LAPTOP);
  setFolded("details", chosen.details ?? false);
  for (const panel of PANELS)
    byId(`fold-${panel}`).addEventListener("click", () => {
      setFolded(panel, !isFolded(panel));
      keepFolds();
    });
  document.querySelector(".skip")?.addEventListener("click", () => {
    unfold("list");
  });
}

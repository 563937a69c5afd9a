/** One live region for what the search page says: while names are offered, what was found waits until their list is closed. */
export interface LiveRegion {
  /** Says what was found, or that a search is under way. */
  outcome(text: string): void;
  /** Says how many names are offered; nothing once their list is closed. */
  offered(text: string): void;
}

/** @param regionOf finds the element that screen readers listen to */
export function createLiveRegion(regionOf: () => HTMLElement): LiveRegion {
  let [offer, outcome] = ['', ''];
  const speak = () => {
    const [region, text] = [regionOf(), offer || outcome];
    if (region.textContent !== text) region.textContent = text;
  };
  return {
    outcome(text) {
      outcome = text;
      speak();
    },
    offered(text) {
      offer = text;
      speak();
    },
  };
}

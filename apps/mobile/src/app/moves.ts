let moves = 0;
window.addEventListener("pushState", () => (moves += 1));
window.addEventListener("popstate", () => (moves = Math.max(0, moves - 1)));

/** Whether the page before this one is ours, so that 返回 may go there. */
export const cameFromHere = (): boolean => moves > 0;

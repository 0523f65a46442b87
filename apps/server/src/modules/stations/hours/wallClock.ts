/** Shanghai has had no summer time since 1991: its wall clock is UTC + 8 h, always. */
const ahead = 8 * 60 * 60_000;

/**
 * The library knows only the wall clock of the machine. An instant is handed to it as the local time
 * that shows what clocks in Shanghai show, wherever this server stands.
 */
export function toWall(instant: number): Date {
  const at = new Date(instant + ahead);
  return new Date(
    at.getUTCFullYear(),
    at.getUTCMonth(),
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  );
}

export const fromWall = (wall: Date): number =>
  Date.UTC(
    wall.getFullYear(),
    wall.getMonth(),
    wall.getDate(),
    wall.getHours(),
    wall.getMinutes(),
    wall.getSeconds(),
  ) - ahead;

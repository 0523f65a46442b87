const patience = 10_000;

/** Four decimals, about 10 metres: as fine as finding a gate needs, and no finer. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** One position, asked for by a tap; null when refused, impossible or too slow. WGS-84. */
export function whereNow(): Promise<{ lng: number; lat: number } | null> {
  return new Promise((resolve) => {
    if (!("geolocation" in navigator)) return resolve(null);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lng: rounded(coords.longitude), lat: rounded(coords.latitude) }),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: patience, maximumAge: 0 },
    );
  });
}

declare module "vt-pbf" {
  /** Layers by name, as geojson-vt gives tiles; bytes of one Mapbox vector tile. */
  export function fromGeojsonVt(
    layers: Record<string, unknown>,
    options?: { version?: 1 | 2; extent?: number },
  ): Uint8Array;
  const whole: { fromGeojsonVt: typeof fromGeojsonVt };
  export default whole;
}

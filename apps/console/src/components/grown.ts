/** So many pixels in the normal print, and as much more as the letters are larger. */
export const grown = (pixels: number): string => `calc(${pixels}px * var(--print, 1))`;

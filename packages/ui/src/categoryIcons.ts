/** The pictures of the kinds of demand: paths of a line drawing on a grid of 24, by the key of the picture. */
export const categoryIcons = {
  door: "M6 21V4a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v17M3.5 21h17M14.5 12h.01",
  parking:
    "M5 3.5h14a1.5 1.5 0 0 1 1.5 1.5v14a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 19V5A1.5 1.5 0 0 1 5 3.5ZM9.5 17V7.5h3.2a3 3 0 0 1 0 6H9.5",
  pay: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8.5 7.5 12 12l3.5-4.5M12 12v5M9 12.5h6M9 15h6",
  injury:
    "M5 7.5h14a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18V9A1.5 1.5 0 0 1 5 7.5ZM8.5 7.5v-2A1.5 1.5 0 0 1 10 4h4a1.5 1.5 0 0 1 1.5 1.5v2M12 10.5v6M9 13.5h6",
  dispute: "M4 5h11v8H9l-3 2.5V13H4ZM18 9.5h2.5V17H18v2.5L15 17h-4",
  safety: "M12 4 2.8 19.5h18.4ZM12 10v4.5M12 17h.01",
  family:
    "M3.5 11 12 4l8.5 7M5.5 9.5V20h13V9.5M12 17.5s-3-1.9-3-3.9a1.6 1.6 0 0 1 3-.8 1.6 1.6 0 0 1 3 .8c0 2-3 3.9-3 3.9Z",
  rest: "M4.5 9h12v6a4 4 0 0 1-4 4h-4a4 4 0 0 1-4-4ZM16.5 10.5H18a2.5 2.5 0 0 1 0 5h-1.5M8 3.5v2.2M12.5 3.5v2.2",
  training: "M12 4.5 2.5 9 12 13.5 21.5 9ZM6 11v4.5c0 1.4 2.7 2.8 6 2.8s6-1.4 6-2.8V11M21.5 9v5.5",
  other: "M5 12h.01M12 12h.01M19 12h.01",
} as const;

export type CategoryIconName = keyof typeof categoryIcons;

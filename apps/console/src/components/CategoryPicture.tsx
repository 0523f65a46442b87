import { categoryIcons, type CategoryIconName } from "@juxin/ui/categoryIcons.ts";

/** The picture that riders see beside a category. */
export function CategoryPicture({ name, size = 20 }: { name: CategoryIconName; size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "other" ? 3 : 1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <path d={categoryIcons[name]} />
    </svg>
  );
}

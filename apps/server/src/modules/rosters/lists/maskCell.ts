import { maskCitizenNumber, maskName, maskPhone } from "@juxin/standards";
import type { ColumnKind } from "../columns/columnKind.ts";

/** What of a cell may be shown before anybody states a purpose. */
export function maskCell(kind: ColumnKind, text: string): string {
  if (text === "") return "";
  switch (kind) {
    case "name":
      return maskName(text);
    case "citizenNumber":
      return text.includes("*") ? text.replace(/\d{2}(?=\d{2}$)/, "**") : maskCitizenNumber(text);
    case "phone":
      return text.includes("*") ? text : maskPhone(text);
    case "birth":
      return text.slice(0, 4);
    case "address":
    case "building":
      return `${text.slice(0, 2)}***`;
    case "membership":
    case "encoding":
      return "***";
    case "ignore":
      return `${[...text][0] ?? ""}***`;
    case "sex":
    case "employer":
    case "creditCode":
    case "site":
    case "line":
    case "area":
      return text.slice(0, 30);
  }
}

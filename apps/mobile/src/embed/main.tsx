import "@juxin/ui/tokens.css";
import "../styles/base.css";
import "./embed.css";
import { guessLocale } from "@juxin/ui";
import { createRoot } from "react-dom/client";
import { Embed } from "./Embed.tsx";

const asked = new URLSearchParams(location.search);
const district = location.pathname.split("/").at(-1) ?? "";
const wanted = asked.get("lang");
const locale = wanted === "zh" || wanted === "en" ? wanted : guessLocale(navigator.languages);

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<Embed district={district} first={locale} />);

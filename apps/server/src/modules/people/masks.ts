import { maskCitizenNumber, maskName, maskPhone } from "@juxin/standards";
import { type Identity, isWhole } from "./identity.ts";

/** Of a number known in part no more is shown than of a whole one. */
const keepEnds = (text: string, first: number, last: number): string =>
  [...text].map((char, at) => (at < first || at >= text.length - last ? char : "*")).join("");

/** What others see of an identity. */
export const maskIdentity = ({ name, phone, citizenNumber, birth, sex }: Identity): Identity => ({
  name: name === null || !isWhole(name) ? name : maskName(name),
  phone: phone === null ? null : isWhole(phone) ? maskPhone(phone) : keepEnds(phone, 3, 4),
  citizenNumber:
    citizenNumber === null
      ? null
      : isWhole(citizenNumber)
        ? maskCitizenNumber(citizenNumber)
        : keepEnds(citizenNumber, 2, 2),
  birth: birth === null ? null : `${birth.slice(0, 4)}-**-**`,
  sex,
});

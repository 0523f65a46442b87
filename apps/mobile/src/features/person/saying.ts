import type { Schemas } from "@juxin/api-client";
import type { Line } from "../../api.ts";

export type Saying = Schemas["DeclareOwnPerson"];
export type Topic = "identity" | "work" | "home";
type Sex = Schemas["Sex"];

/** What stands in the form; "" is not given. */
export interface Form {
  topic: Topic;
  name: string;
  citizenNumber: string;
  birth: string;
  sex: Sex | "";
  line: Line | null;
  employerText: string;
  leftWork: boolean;
  area: { code: string; name: string } | null;
  address: string;
  leftHome: boolean;
}

const nothing: Saying = { identity: null, work: null, home: null };

/** The chosen part of the form as it is sent, without what is empty; null while too little is given. */
export function sayingOf(form: Form): Saying | null {
  if (form.topic === "work")
    return form.line === null
      ? null
      : {
          ...nothing,
          work: {
            employerId: null,
            siteId: null,
            employerText: form.employerText.trim(),
            line: form.line,
            replaces: form.leftWork,
          },
        };
  if (form.topic === "home")
    return form.area === null
      ? null
      : {
          ...nothing,
          home: {
            area: form.area.code,
            address: form.address.trim() || null,
            replaces: form.leftHome,
          },
        };
  const name = form.name.trim();
  const citizenNumber = form.citizenNumber.trim();
  const identity = {
    ...(name !== "" && { name }),
    ...(citizenNumber !== "" && { citizenNumber }),
    ...(form.birth !== "" && { birth: form.birth }),
    ...(form.sex !== "" && { sex: form.sex }),
  };
  return Object.keys(identity).length === 0 ? null : { ...nothing, identity };
}

import { useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import { areasQuery } from "../app/queries.ts";
import { areaText } from "./areaText.ts";
import { Fault } from "./Fault.tsx";
import { Field } from "./Field.tsx";

interface Chosen {
  code: string;
  name: string;
}

/** A street of the district, and its community for who knows it; native pickers of the phone. */
export function AreaChoice({
  district,
  value,
  onChange,
}: {
  district: string;
  value: Chosen | null;
  onChange: (area: Chosen | null) => void;
}) {
  const t = useText(areaText);
  const street = value?.code.slice(0, 9) ?? "";
  const streets = useQuery(areasQuery(district));
  const communities = useQuery({ ...areasQuery(street), enabled: street !== "" });
  const pick = (list: readonly Chosen[] | undefined, code: string): void => {
    const found = list?.find((area) => area.code === code);
    onChange(found === undefined ? null : { code: found.code, name: found.name });
  };
  return (
    <>
      <Fault
        error={streets.data === undefined ? streets.error : null}
        onRetry={() => void streets.refetch()}
      />
      <Field label={t.street}>
        {(control) => (
          <select
            {...control}
            value={street}
            onChange={(event) => pick(streets.data?.items, event.target.value)}
          >
            <option value="">{t.choose}</option>
            {streets.data?.items.map((area) => (
              <option key={area.code} value={area.code}>
                {area.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {street !== "" && (communities.data?.items.length ?? 0) > 0 && (
        <Field label={t.community}>
          {(control) => (
            <select
              {...control}
              value={value?.code ?? ""}
              onChange={({ target }) =>
                pick(
                  [...(communities.data?.items ?? []), ...(streets.data?.items ?? [])],
                  target.value,
                )
              }
            >
              <option value={street}>{t.wholeStreet}</option>
              {communities.data?.items.map((area) => (
                <option key={area.code} value={area.code}>
                  {area.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}

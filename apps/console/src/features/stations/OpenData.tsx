import { App, Button, Flex, Form, Input } from "antd";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { useMe } from "../../app/session.ts";
import { asOneField } from "../../components/asOneField.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { embeddingQuery, setEmbedding } from "./queries.ts";
import { stationText } from "./text.ts";
import css from "./Stations.module.css";

/** Addresses of what is published, each with its datum; the map for other sites, and who may embed it. */
export function OpenData() {
  const t = useText(stationText);
  const { district, grants } = useMe();
  const { message } = App.useApp();
  const open = `/api/v1/open/${district.code}`;
  const links = [
    ["geojson", `${open}/stations.geojson`],
    ["gcj", `${open}/stations.geojson?datum=GCJ-02`],
    ["bd", `${open}/stations.geojson?datum=BD-09`],
    ["ogc", open],
    ["circles", `${open}/collections/circles-walk-15/items?limit=10000`],
    ["now", `${open}/now`],
  ] as const;
  const page = `${location.origin}/embed/${district.code}`;
  const snippet = `<iframe src="${page}" title="${district.name}" width="100%" height="560" style="border:0" loading="lazy"></iframe>`;
  const administrator = grants.some(({ role }) => role === "districtAdmin");
  const copy = (): void => {
    navigator.clipboard.writeText(snippet).then(
      () => void message.success(t.copied),
      // Where the browser gives no clipboard, the text is there to be marked.
      () => undefined,
    );
  };
  return (
    <>
      <p className="soft">{t.openDataHint}</p>
      <ul className={css.plain}>
        {links.map(([key, href]) => (
          <li key={key}>
            <a href={href} target="_blank" rel="noreferrer">
              {t.openLinks[key]}
            </a>
          </li>
        ))}
      </ul>
      <h2 className={css.drawerHead}>{t.embedTitle}</h2>
      <p className="soft">{t.embedHint}</p>
      <Input.TextArea readOnly aria-label={t.embedTitle} rows={4} value={snippet} />
      <Flex gap="small" style={{ margin: "8px 0 20px" }}>
        <Button onClick={copy}>{t.copy}</Button>
        <Button href={`/embed/${district.code}`} target="_blank">
          {t.preview}
        </Button>
      </Flex>
      {administrator && <Sites />}
    </>
  );
}

function Sites() {
  const t = useText(stationText);
  const client = useQueryClient();
  const { message } = App.useApp();
  const { data } = useQuery(embeddingQuery);
  const [form] = Form.useForm<{ sites: string }>();
  if (data === undefined) return null;
  return (
    <>
      {data.sites.length === 0 && <p className={css.hand}>{t.sitesNone}</p>}
      <DraftForm<{ sites: string }>
        key={data.revision}
        draftKey={`embedding.${data.revision}`}
        form={form}
        initial={{ sites: data.sites.join("\n") }}
        submitLabel={t.sitesSave}
        send={async ({ sites }, key) => {
          const list = sites.split(/\s+/).filter((one) => one !== "");
          client.setQueryData(
            embeddingQuery.queryKey,
            await asOneField("sites", () =>
              setEmbedding({ revision: data.revision, sites: list }, key),
            ),
          );
          void message.success(t.saved);
        }}
      >
        <Form.Item name="sites" label={t.sites} extra={t.sitesHint}>
          <Input.TextArea
            autoSize={{ minRows: 3, maxRows: 10 }}
            maxLength={2600}
            spellCheck={false}
          />
        </Form.Item>
      </DraftForm>
    </>
  );
}

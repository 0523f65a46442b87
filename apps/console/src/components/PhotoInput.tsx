import { useRef } from "react";
import { Button } from "antd";
import { useMutation } from "@tanstack/react-query";
import CameraOutlined from "@ant-design/icons/CameraOutlined";
import CloseOutlined from "@ant-design/icons/CloseOutlined";
import { take } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { api } from "../app/api.ts";
import { ProblemText } from "./ProblemText.tsx";
import { sharedText } from "./text.ts";
import css from "./Photos.module.css";

const most = 3;

/** Previews of what was uploaded from this page; after a reload only the ids are left. */
const previews = new Map<string, string>();

async function upload(file: File): Promise<string> {
  const body = new FormData();
  body.append("file", file);
  const { id } = await take(
    api.POST("/api/v1/files", { body: body as never, bodySerializer: (form) => form }),
  );
  previews.set(id, URL.createObjectURL(file));
  return id;
}

interface Props {
  value?: string[];
  onChange?: (ids: string[]) => void;
  label: string;
}

/** Up to three photos, uploaded at once, kept as ids. */
export function PhotoInput({ value = [], onChange, label }: Props) {
  const t = useText(sharedText);
  const picker = useRef<HTMLInputElement>(null);
  const adding = useMutation({
    mutationFn: (files: File[]) => Promise.all(files.map(upload)),
    onSuccess: (ids) => onChange?.([...value, ...ids].slice(0, most)),
  });
  return (
    <div role="group" aria-label={label}>
      <div className={css.photos}>
        {value.map((id, index) => (
          <span key={id} className={css.chosen}>
            {previews.has(id) ? (
              <img src={previews.get(id)} alt={t.photoOf(label, index + 1)} />
            ) : (
              <span>{t.photoOf(label, index + 1)}</span>
            )}
            <Button
              size="small"
              shape="circle"
              icon={<CloseOutlined />}
              aria-label={t.photoRemove(index + 1)}
              onClick={() => onChange?.(value.filter((one) => one !== id))}
            />
          </span>
        ))}
        {value.length < most && (
          <Button
            icon={<CameraOutlined />}
            loading={adding.isPending}
            onClick={() => picker.current?.click()}
          >
            {adding.isPending ? t.photoUploading : t.photoAdd}
          </Button>
        )}
        <input
          ref={picker}
          type="file"
          accept="image/*"
          multiple
          aria-label={label}
          style={{ display: "none" }}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])].slice(0, most - value.length);
            event.target.value = "";
            if (files.length > 0) adding.mutate(files);
          }}
        />
      </div>
      <p className="soft" role={adding.isError ? "alert" : undefined}>
        {adding.isError ? <ProblemText error={adding.error} /> : t.photoCount(value.length, most)}
      </p>
    </div>
  );
}

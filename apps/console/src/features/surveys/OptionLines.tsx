import { Input } from "antd";

interface Props {
  id?: string;
  value?: string[];
  onChange?: (options: string[]) => void;
  label: string;
}

/** Options written one a line: quicker than a field for each, and a list can be pasted in. */
export function OptionLines({ id, value = [], onChange, label }: Props) {
  return (
    <Input.TextArea
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      placeholder={label}
      autoSize={{ minRows: 2, maxRows: 12 }}
      value={value.join("\n")}
      onChange={({ target }) => onChange?.(target.value.split("\n"))}
    />
  );
}

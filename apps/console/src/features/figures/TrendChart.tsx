import { useEffect, useRef } from "react";
import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { tokens } from "@juxin/ui/tokens.ts";
import { useTheme } from "../../app/preferences.ts";

register([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

interface Props {
  label: string;
  months: string[];
  bars: { name: string; values: number[] }[];
}

/** Bars by month, drawn as SVG in our ink; the table beside it says the same to everyone. */
export default function TrendChart({ label, months, bars }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const color = tokens.colors[useTheme()];
  useEffect(() => {
    if (!box.current) return;
    const chart = init(box.current, null, { renderer: "svg" });
    const text = { color: color.inkSoft, fontFamily: tokens.font.text };
    chart.setOption({
      animation: false,
      textStyle: text,
      grid: { left: 44, right: 8, top: 32, bottom: 28 },
      legend: { right: 0, top: 0, textStyle: text, itemWidth: 12, itemHeight: 12 },
      tooltip: {
        trigger: "axis",
        backgroundColor: color.surface,
        borderColor: color.line,
        textStyle: { ...text, color: color.ink },
      },
      xAxis: {
        type: "category",
        data: months,
        axisLabel: text,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: color.lineStrong } },
      },
      yAxis: { type: "value", axisLabel: text, splitLine: { lineStyle: { color: color.line } } },
      series: bars.map((bar, index) => ({
        type: "bar",
        name: bar.name,
        data: bar.values,
        barMaxWidth: 22,
        itemStyle:
          index === 0
            ? { color: color.surface, borderColor: color.lineStrong, borderWidth: 1 }
            : { color: color.ink },
      })),
    });
    const fit = new ResizeObserver(() => chart.resize());
    fit.observe(box.current);
    return () => {
      fit.disconnect();
      chart.dispose();
    };
  }, [months, bars, color]);
  return <div ref={box} role="img" aria-label={label} style={{ height: 260 }} />;
}

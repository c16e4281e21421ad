// Completes the charts that ScreenChart describes: colours of the stylesheet, the target band, labels at the lines, words at the pointer.
(() => {
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const coloured = (part) => {
    if (Array.isArray(part)) {
      return part.map(coloured);
    }
    if (part && typeof part === "object") {
      return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, coloured(value)]));
    }
    return typeof part === "string" && part.startsWith("--") ? token(part) : part;
  };

  const recolour = (described, live) => Object.entries(described).forEach(([key, part]) => {
    if (typeof part === "string" && part.startsWith("--")) {
      live[key] = token(part);
    } else if (part && typeof part === "object" && live[key]) {
      recolour(part, live[key]);
    }
  });

  const drawn = [];

  const redraw = () => drawn.forEach(({ chart, described }) => {
    recolour(described.data, chart.data);
    recolour(described.options, chart.config.options);
    chart.resize();
    chart.update("resize");
  });

  const onPaper = (is) => {
    document.documentElement.classList.toggle("on-paper", is);
    redraw();
  };
  addEventListener("beforeprint", () => onPaper(true));
  addEventListener("afterprint", () => onPaper(false));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);

  const clock = (hour, twelve) => {
    const minutes = Math.round(hour * 60);
    if (twelve) {
      const shown = Math.floor(minutes / 60) % 12 || 12;
      return shown + ":" + String(minutes % 60).padStart(2, "0") + (minutes % 1440 < 720 ? " am" : " pm");
    }
    return String(Math.floor(minutes / 60)).padStart(2, "0") + ":" + String(minutes % 60).padStart(2, "0");
  };

  const hourLabel = (said, hour) => {
    const tick = (said.ticks || []).find((each) => Math.abs(each.value - hour) < 0.01);
    return tick ? tick.label : clock(hour, said.twelve);
  };

  const LINE = 12;

  /** Of two limits so near that their labels would touch, the outer one has its line alone. */
  const isCovered = (scale, limits, value) => limits.some((other) => {
    const apart = Math.abs(other.value - value) / (scale.max - scale.min) * scale.maxHeight;
    const isOuter = Math.abs(value - (scale.max + scale.min) / 2) > Math.abs(other.value - (scale.max + scale.min) / 2);
    return other.value !== value && isOuter && apart < LINE;
  });

  const momentOf = (said, hour) => said.days[Math.floor(hour / 24)] || clock(hour, said.twelve);

  const hatch = (context, left, right, area) => {
    context.save();
    context.beginPath();
    context.rect(left, area.top, Math.max(2, right - left), area.bottom - area.top);
    context.clip();
    context.strokeStyle = token("--very-low");
    for (let x = left - area.bottom + area.top; x < right; x += 8) {
      context.moveTo(x, area.bottom);
      context.lineTo(x + area.bottom - area.top, area.top);
    }
    context.stroke();
    context.restore();
  };

  const ground = (chart, said) => {
    const { ctx, chartArea: area, scales: { x, y } } = chart;
    if (said.high) {
      ctx.fillStyle = token("--target-ground");
      ctx.fillRect(area.left, y.getPixelForValue(said.high), area.right - area.left,
        y.getPixelForValue(said.low) - y.getPixelForValue(said.high));
    }
    (said.suspended || []).forEach(([from, to]) => hatch(ctx, x.getPixelForValue(from), x.getPixelForValue(to), area));
  };

  const rulers = (chart, said) => {
    const { ctx, chartArea: area, scales: { y } } = chart;
    ctx.save();
    ctx.strokeStyle = token("--mark");
    ctx.setLineDash([2, 3]);
    (said.lines || []).forEach((value) => {
      ctx.beginPath();
      ctx.moveTo(area.left, y.getPixelForValue(value));
      ctx.lineTo(area.right, y.getPixelForValue(value));
      ctx.stroke();
    });
    ctx.restore();
  };

  const label = (ctx, text, x, y, align) => {
    ctx.fillStyle = token("--muted");
    ctx.textAlign = align;
    ctx.textBaseline = "middle";
    ctx.fillText(text, x, y);
  };

  const linesOf = (ctx, text, width) => text.split(" ").reduce((lines, word) => {
    const longer = lines.length ? lines[lines.length - 1] + " " + word : word;
    return lines.length && ctx.measureText(longer).width <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);

  const lineLabels = (chart, said) => {
    let last = -Infinity;
    said.ends
      .map((each) => ({ text: each.text, y: chart.scales.y.getPixelForValue(each.y) }))
      .sort((a, b) => a.y - b.y)
      .forEach((each) => {
        last = Math.max(each.y, last + 13);
        label(chart.ctx, each.text, chart.chartArea.right + 6, last, "left");
      });
  };

  const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  const labelled = (chart) => chart.data.datasets
    .map((set, index) => ({ set, points: chart.getDatasetMeta(index).data }))
    .filter(({ set }) => set.labelled);

  // What a label may not cover: bars and marks, its own too.
  const taken = (chart) => labelled(chart).flatMap(({ set, points }) => points.map((point) => (set.type === "bar"
    ? { left: point.x - 3, right: point.x + 3, top: point.y, bottom: point.base }
    : { left: point.x - 5, right: point.x + 5, top: point.y - 4, bottom: point.y + 4 })));

  // Above its point, or higher, or beside it, or below; a label without any room is left to the pointer and the table.
  const placesOf = ({ x, y }, half, edge) => [[0, -10], [0, -23], [half + 8, -6], [-half - 8, -6], [0, 12], [0, -36]]
    .map(([right, down]) => [Math.max(half, Math.min(x + right, edge - half)), y + down])
    .map(([middle, level]) => ({
      x: middle, y: level, left: middle - half, right: middle + half, top: level - 6, bottom: level + 6,
    }));

  const pointLabels = (chart) => {
    const { ctx, width, height } = chart;
    const full = taken(chart);
    ctx.strokeStyle = token("--paper");
    ctx.lineWidth = 3;
    ctx.lineJoin = "round";
    labelled(chart).forEach(({ set, points }) => points.forEach((point, index) => {
      const { text } = set.data[index];
      const place = text && placesOf(point, ctx.measureText(text).width / 2, width).find((each) => each.top >= 0
        && each.bottom <= height && !full.some((other) => touch(each, other)));
      if (place) {
        ctx.textAlign = "center";
        ctx.textBaseline = "middle";
        ctx.strokeText(text, place.x, place.y);
        label(ctx, text, place.x, place.y, "center");
        full.push(place);
      }
    }));
  };

  const plugin = {
    id: "islet",
    beforeDatasetsDraw: (chart, event, said) => { ground(chart, said); rulers(chart, said); },
    afterDatasetsDraw: (chart, event, said) => {
      chart.ctx.save();
      chart.ctx.font = "12px 'Open Sans', sans-serif";
      lineLabels(chart, said);
      pointLabels(chart);
      if (said.silence) {
        const { left, right, top } = chart.chartArea;
        linesOf(chart.ctx, said.silence, right - left).forEach((line, number) =>
          label(chart.ctx, line, (left + right) / 2, top + 14 + 15 * number, "center"));
      }
      chart.ctx.restore();
    },
  };

  window.isletChart = function () {
    const described = this.cfg.config;
    const config = coloured(described);
    const options = config.options;
    const said = options.plugins.islet;
    const axis = options.scales.x;
    if (said.ticks) {
      axis.afterBuildTicks = (scale) => { scale.ticks = said.ticks.filter((each, place) => scale.width > 500 || place % 2 === 0); };
    } else {
      axis.afterBuildTicks = (scale) => { scale.ticks = scale.ticks.filter((each, place) => scale.width > 500 || place % 2 === 0); };
    }
    axis.ticks.callback = (hour) => hourLabel(said, hour);
    const values = options.scales.y;
    values.afterFit = (scale) => { scale.width = 56; };
    if (said.values.length) {
      values.afterBuildTicks = (scale) => { scale.ticks = said.values; };
      values.ticks.callback = function (value) {
        return isCovered(this, said.values, value) ? "" : (said.values.find((each) => each.value === value) || {}).label;
      };
    } else {
      values.ticks.maxTicksLimit = 5;
    }
    options.layout = { padding: { right: 48, top: 8 } };
    options.interaction = { mode: "nearest", axis: "x", intersect: false };
    options.plugins.legend = { display: false };
    options.plugins.tooltip = {
      displayColors: false,
      callbacks: {
        title: (items) => (items.length ? momentOf(said, items[0].parsed.x) : ""),
        label: (item) => item.dataset.label + ": " + (item.raw.text || item.formattedValue),
      },
    };
    options.font = { family: "Open Sans" };
    config.plugins = [{ ...plugin, afterInit: (chart) => drawn.push({ chart, described }) }];
    this.cfg.config = config;
  };
})();

// Draws <table data-chart="bar|line|stacked"> as pictures above the table. The table stays: it is the chart's text.
// The first column names the categories, each further column is a series; a cell's data-value is its number. Where a heading
// has data-draw only such columns are drawn: "count" together in one picture, "share" in another with an axis in per cent and
// the interval from data-low to data-high as a whisker. Rows with data-total sum up others and are left out.
// A line is of shares unless the table says data-unit="count".
// A row is named by the data-short of its first cell where it has one.
(() => {
  const property = (name) => getComputedStyle(document.body).getPropertyValue(name).trim();
  const colour = (token) => property(`--ds-color-${token}`);
  const palette = () => [1, 2, 3, 4, 5, 6].map((n) => property(`--chart-${n}`));
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const language = document.documentElement.lang || 'en';
  const whole = (v) => v.toLocaleString(language);
  const percent = (v) => v.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });

  const number = (text) => (text === undefined || text === '' || Number.isNaN(Number(text)) ? null : Number(text));

  const read = (table) => {
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows].filter((row) => !row.hasAttribute('data-total'));
    const chosen = heads.some((head) => head.dataset.draw);
    const series = heads.map((head, at) => ({ name: head.textContent.trim(), draw: head.dataset.draw ?? (chosen ? '' : 'count'), cells: rows.map((row) => row.cells[at].dataset) }))
      .slice(1).filter(({ draw }) => draw)
      .map(({ name, draw, cells }) => ({ name, draw, values: cells.map((c) => number(c.value)), ends: cells.map((c) => [number(c.low), number(c.high)]) }));
    return { categories: rows.map((row) => row.cells[0].dataset.short ?? row.cells[0].textContent.trim()), series };
  };

  /** The interval of a share, drawn over its bar. */
  const whiskers = (ends, sideways) => ({
    type: 'custom',
    silent: true,
    tooltip: { show: false },
    z: 5,
    data: ends.map(([low, high], at) => [at, low, high]),
    encode: sideways ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] },
    renderItem: (_, api) => {
      if (api.value(1) === null || Number.isNaN(api.value(1))) return null;
      const from = sideways ? api.coord([api.value(1), api.value(0)]) : api.coord([api.value(0), api.value(1)]);
      const to = sideways ? api.coord([api.value(2), api.value(0)]) : api.coord([api.value(0), api.value(2)]);
      const style = { stroke: colour('neutral-text-default'), lineWidth: 1.5, fill: 'none' };
      const stroke = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style });
      const across = (at) => (sideways ? stroke(at[0], at[1] - 5, at[0], at[1] + 5) : stroke(at[0] - 5, at[1], at[0] + 5, at[1]));
      return { type: 'group', children: [stroke(...from, ...to), across(from), across(to)] };
    },
  });

  const long = (categories) => categories.some((name) => name.length > 14);

  const option = (table, draw) => {
    const { categories, series: all } = read(table);
    const series = all.filter((each) => each.draw === draw);
    const kind = table.dataset.chart;
    const share = draw === 'share' || (kind === 'line' && table.dataset.unit !== 'count');
    const told = share ? percent : whole;
    const text = colour('neutral-text-subtle');
    const sideways = kind !== 'line' && long(categories);
    const line = { lineStyle: { color: colour('neutral-border-subtle') } };
    const names = { type: 'category', data: categories, inverse: sideways, axisLabel: { color: text, width: sideways ? 150 : undefined, overflow: 'break' }, axisLine: line, axisTick: { show: false } };
    const values = { type: 'value', minInterval: share ? 0 : 1, min: share ? 0 : undefined, max: share ? 1 : undefined, axisLabel: { color: text, formatter: told, hideOverlap: true }, splitLine: line };
    const bars = series.map(({ name, values: data }) => ({
      name, data,
      type: kind === 'line' ? 'line' : 'bar',
      stack: kind === 'stacked' ? 'all' : undefined,
      step: table.dataset.step === 'yes' ? 'end' : undefined,
      symbolSize: 7,
      connectNulls: false,
      barMaxWidth: 34,
      itemStyle: kind === 'bar' ? { borderRadius: sideways ? [0, 3, 3, 0] : [3, 3, 0, 0] } : undefined,
      label: { show: kind === 'bar' && draw === 'count' && (series.length === 1 || categories.length < 5), position: sideways ? 'right' : 'top', color: colour('neutral-text-default'), formatter: ({ value }) => (value === null ? '' : told(value)) },
    }));
    return {
      animation: !still,
      animationDuration: 350,
      aria: { enabled: false },
      color: palette(),
      textStyle: { fontFamily: 'Inter, sans-serif' },
      grid: { left: 8, right: 40, top: 44, bottom: 8, containLabel: true },
      legend: { show: true, top: 0, left: 0, icon: 'roundRect', itemWidth: 14, itemHeight: 10, selectedMode: false, data: series.map(({ name }) => name), textStyle: { color: colour('neutral-text-default') } },
      tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: (v) => (v === null || v === undefined ? '–' : told(v)), backgroundColor: colour('neutral-surface-default'), borderColor: colour('neutral-border-subtle'), textStyle: { color: colour('neutral-text-default') }, axisPointer: { type: kind === 'line' ? 'line' : 'shadow' } },
      xAxis: sideways ? values : names,
      yAxis: sideways ? names : values,
      series: draw === 'share' ? [...bars, ...series.map(({ ends }) => whiskers(ends, sideways))] : bars,
    };
  };

  const picture = (table, draw, into) => {
    const box = document.createElement('div');
    const { categories } = read(table);
    box.className = 'chart';
    box.classList.add(long(categories) && table.dataset.chart !== 'line' && categories.length > 7 ? 'chart-tall' : 'chart-usual');
    into.append(box);
    const chart = echarts.init(box, null, { renderer: 'svg' });
    const redraw = () => chart.setOption(option(table, draw), true);
    redraw();
    // drawn anew as well: bars with a label otherwise keep the length they had before
    new ResizeObserver(() => {
      chart.resize();
      redraw();
    }).observe(box);
    document.addEventListener('colours', redraw);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  };

  const draw = (table) => {
    const { categories, series } = read(table);
    if (categories.length === 0) return;
    const pictures = document.createElement('div');
    pictures.className = 'charts';
    pictures.setAttribute('aria-hidden', 'true');
    (table.closest('.table-wrap') ?? table).before(pictures);
    for (const kind of ['count', 'share'])
      if (series.some((each) => each.draw === kind && each.values.some((value) => value !== null))) picture(table, kind, pictures);
  };

  document.querySelectorAll('table[data-chart]').forEach(draw);
})();

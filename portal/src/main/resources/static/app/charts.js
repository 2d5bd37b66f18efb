// Draws <table data-chart="bar|line|stacked"> as a picture above the table. The table stays: it is the chart's text.
// The first column names the categories, each further column is a series; a cell's data-value is its number.
(() => {
  const colour = (token) => getComputedStyle(document.documentElement).getPropertyValue(`--ds-color-${token}`).trim();
  const tokens = ['accent-base-default', 'brand1-border-default', 'brand2-border-default', 'success-border-default', 'warning-border-default', 'info-border-default'];
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const language = document.documentElement.lang || 'en';

  const number = (cell) => {
    const read = cell.dataset.value ?? cell.textContent.replace(/[^\d,.-]/g, '').replace(',', '.');
    return read === '' || Number.isNaN(Number(read)) ? null : Number(read);
  };

  const read = (table) => {
    const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
    const rows = [...table.tBodies[0].rows].filter((row) => !row.hasAttribute('data-total'));
    return {
      categories: rows.map((row) => row.cells[0].textContent.trim()),
      series: heads.slice(1).map((name, at) => ({ name, values: rows.map((row) => number(row.cells[at + 1])) }))
        .filter((_, at) => !table.tHead.rows[0].cells[at + 1].hasAttribute('data-no-chart')),
    };
  };

  const option = (table) => {
    const { categories, series } = read(table);
    const kind = table.dataset.chart;
    const text = colour('neutral-text-subtle');
    const sideways = kind !== 'line' && categories.some((name) => name.length > 14);
    const line = { lineStyle: { color: colour('neutral-border-subtle') } };
    const names = { type: 'category', data: categories, inverse: sideways, axisLabel: { color: text, width: sideways ? 150 : undefined, overflow: 'break' }, axisLine: line, axisTick: { show: false } };
    const values = { type: 'value', minInterval: table.dataset.whole === 'no' ? 0 : 1, axisLabel: { color: text, formatter: (v) => v.toLocaleString(language) }, splitLine: line };
    return {
      animation: !still,
      animationDuration: 350,
      aria: { enabled: false },
      color: tokens.map(colour),
      textStyle: { fontFamily: 'Inter, sans-serif' },
      grid: { left: 8, right: 24, top: series.length > 1 ? 44 : 16, bottom: 8, containLabel: true },
      legend: { show: series.length > 1, top: 0, left: 0, icon: 'roundRect', itemWidth: 14, itemHeight: 10, textStyle: { color: colour('neutral-text-default') } },
      tooltip: { trigger: 'axis', renderMode: 'richText', backgroundColor: colour('neutral-surface-default'), borderColor: colour('neutral-border-subtle'), textStyle: { color: colour('neutral-text-default') }, axisPointer: { type: kind === 'line' ? 'line' : 'shadow' } },
      xAxis: sideways ? values : names,
      yAxis: sideways ? names : values,
      series: series.map(({ name, values: data }) => ({
        name, data,
        type: kind === 'line' ? 'line' : 'bar',
        stack: kind === 'stacked' ? 'all' : undefined,
        step: table.dataset.step === 'yes' ? 'end' : undefined,
        symbolSize: 7,
        connectNulls: false,
        barMaxWidth: 34,
        itemStyle: kind === 'bar' ? { borderRadius: sideways ? [0, 3, 3, 0] : [3, 3, 0, 0] } : undefined,
        label: { show: kind === 'bar' && series.length === 1, position: sideways ? 'right' : 'top', color: colour('neutral-text-default') },
      })),
    };
  };

  const draw = (table) => {
    const picture = document.createElement('div');
    picture.className = 'chart';
    picture.setAttribute('aria-hidden', 'true');
    const { categories } = read(table);
    picture.classList.add(categories.some((n) => n.length > 14) && table.dataset.chart !== 'line' && categories.length > 7 ? 'chart-tall' : 'chart-usual');
    (table.closest('.table-wrap') ?? table).before(picture);
    const chart = echarts.init(picture, null, { renderer: 'svg' });
    const redraw = () => chart.setOption(option(table), true);
    redraw();
    // drawn anew as well: bars with a label otherwise keep the length they had before
    new ResizeObserver(() => {
      chart.resize();
      redraw();
    }).observe(picture);
    document.addEventListener('colours', redraw);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  };

  document.querySelectorAll('table[data-chart]').forEach(draw);
})();

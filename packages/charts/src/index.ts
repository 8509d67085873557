export type { Area, AreaFeature, AreaValue, Inset, Interval, Tile } from "./model/area.js";
export type { Measure, MeasureState } from "./model/measure.js";
export type {
  BarRow,
  Bin,
  DistributionMarker,
  DivergingAnswer,
  DivergingRow,
  Reference,
  Series,
} from "./model/rows.js";
export type { CategoricalScale, Category, Scale, SequentialScale } from "./model/scale.js";
export { formatNumber, scaleCategories } from "./model/classify.js";
export { dataTable, withWords } from "./model/dataTable.js";
export type {
  DataCell,
  DataColumn,
  DataTable,
  DataTableOptions,
  TableWords,
} from "./model/dataTable.js";
export { distributionTable } from "./model/distributionTable.js";
export type { DistributionTableOptions } from "./model/distributionTable.js";
export type { NormalScale } from "./plot/normalScale.js";
export { divergingTable } from "./model/divergingTable.js";
export type { DivergingTableOptions } from "./model/divergingTable.js";
export { barTable } from "./model/barTable.js";
export type { BarTableOptions } from "./model/barTable.js";
export { summariseBars } from "./model/summariseBars.js";
export type { BarSummaryOptions } from "./model/summariseBars.js";
export { describeMark, describeValue, formatShare } from "./model/describe.js";
export { legendEntries } from "./model/legend.js";
export type { LegendEntry } from "./model/legend.js";
export { roundedLimits } from "./model/limits.js";
export type { LimitOptions } from "./model/limits.js";
export { areaMarks } from "./model/marks.js";
export type { AreaMark } from "./model/marks.js";
export { summarise } from "./model/summarise.js";
export { answerStyles, seriesStyles, stateStyles } from "./style/markStyle.js";
export type { MarkStyle, PatternName, Side, StateStyles } from "./style/markStyle.js";
export { darkTheme, lightTheme } from "./style/themes.js";
export type {
  ColourToken,
  SequentialToken,
  SideToken,
  SeriesLightToken,
  SeriesToken,
  Theme,
} from "./style/tokens.js";
export type { AreaLayout, Box, PlacedArea, PlacedInset, Point } from "./layout/areaLayout.js";
export { compassGraph } from "./layout/compassGraph.js";
export type { CompassGraph, Direction } from "./layout/compassGraph.js";
export { mapLayout } from "./layout/mapLayout.js";
export type { MapLayoutOptions } from "./layout/mapLayout.js";
export { mapAspect } from "./layout/planar.js";
export { tileAspect, tileLayout } from "./layout/tiles.js";
export type { TileLayoutOptions, TileShape } from "./layout/tiles.js";
export type { View } from "./layout/view.js";
export { areaFigure } from "./draw/areaFigure.js";
export type { AreaFigure } from "./draw/areaFigure.js";
export { distributionFigure } from "./draw/distributionFigure.js";
export type { DistributionFigure } from "./draw/distributionFigure.js";
export { divergingFigure } from "./draw/divergingFigure.js";
export type { DivergingFigure } from "./draw/divergingFigure.js";
export { barFigure } from "./draw/barFigure.js";
export type { BarFigure } from "./draw/barFigure.js";
export type { Figure, FigureOptions, FigureText } from "./draw/figure.js";
export { toCsv } from "./export/csv.js";
export { saveFile } from "./export/saveFile.js";
export { toPng } from "./export/toPng.js";
export type { PngOptions } from "./export/toPng.js";
export { toSvg } from "./export/toSvg.js";
export type { AreaChartProps, ChoroplethMapProps, TileMapProps } from "./react/props.js";
export type {
  BarChartProps,
  DistributionProps,
  DivergingBarsProps,
  PlotProps,
  RowProps,
} from "./react/plotProps.js";
export { Distribution } from "./react/Distribution.js";
export { DivergingBars } from "./react/DivergingBars.js";
export { BarChart } from "./react/BarChart.js";
export { ChoroplethMap } from "./react/ChoroplethMap.js";
export { TileMap } from "./react/TileMap.js";
export { Legend } from "./react/Legend.js";
export type { LegendProps } from "./react/Legend.js";
export { ChartFrame } from "./react/ChartFrame.js";
export type { ChartFrameProps, ChartIds } from "./react/ChartFrame.js";
export { ChartSummary } from "./react/ChartSummary.js";
export type { ChartSummaryProps } from "./react/ChartSummary.js";
export { ChartTable } from "./react/ChartTable.js";
export type { ChartTableProps } from "./react/ChartTable.js";
export { Downloads } from "./react/Downloads.js";
export type { DownloadsProps } from "./react/Downloads.js";

package org.planbridge.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every picture must keep, whatever it shows and however large it is. */
class PictureGeometryTest {
  private static final int[] WIDTHS = {480, 560, 640, 800, 960, 1200, 1600};

  static Stream<Chart> charts() {
    var charts = new ArrayList<Chart>();
    charts.add(SampleCharts.quarters());
    for (long seed = 1; seed <= 20; seed++) {
      charts.add(SampleCharts.months(seed));
      charts.add(SampleCharts.cumulative(SampleCharts.months(seed)));
      charts.add(SampleCharts.dots((int) seed * 9, seed));
    }
    charts.add(SampleCharts.cumulative(SampleCharts.quarters()));
    charts.add(SampleCharts.curve());
    charts.add(SampleCharts.timing());
    charts.add(SampleCharts.bands(4, 15, 6, 13, 4));
    charts.add(SampleCharts.bands(1, 0, 300, 1, 0));
    charts.add(SampleCharts.ladder());
    return charts.stream();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void no_two_texts_stand_on_each_other(Chart chart) {
    for (int width : WIDTHS) {
      var paper = Paper.of(width, height(chart));
      var texts = texts(chart.draw(paper), paper);
      for (int i = 0; i < texts.size(); i++) {
        for (int k = i + 1; k < texts.size(); k++) {
          assertThat(texts.get(i).box().overlaps(texts.get(k).box()))
              .as("%s px: '%s' and '%s'", width, texts.get(i).text(), texts.get(k).text())
              .isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void nothing_is_drawn_off_the_paper(Chart chart) {
    for (int width : WIDTHS) {
      var paper = Paper.of(width, height(chart));
      var picture = chart.draw(paper);
      var edge = new Box(0, 0, paper.width(), paper.height()).grown(1);
      for (var text : texts(picture, paper)) {
        assertThat(edge.encloses(text.box())).as("%s px: %s", width, text).isTrue();
      }
      for (var mark : picture.marks()) {
        for (var box : boxes(mark)) {
          assertThat(edge.encloses(box)).as("%s px: %s", width, mark).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void the_same_model_on_the_same_paper_gives_the_same_picture(Chart chart) {
    assertThat(chart.draw(Paper.of(800, 360))).isEqualTo(chart.draw(Paper.of(800, 360)));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void every_place_leads_to_a_row_of_the_table_and_says_its_figures(Chart chart) {
    var rows = chart.twin().rows();
    for (var stop : chart.draw(Paper.of(960, 400)).stops()) {
      var row = rows.stream().filter(r -> r.key().equals(stop.tag().key())).findFirst();
      assertThat(row).as(stop.tag().sentence()).isPresent();
      assertThat(stop.tag().sentence()).contains(row.orElseThrow().cells().getLast().text());
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void a_larger_text_size_makes_larger_letters(Chart chart) {
    var ordinary = chart.draw(Paper.of(960, 420));
    var large = chart.draw(new Paper(960, 420, Paper.ORDINARY * 1.5, FontWidths.planbridgeSans()));
    assertThat(largestLetters(large)).isGreaterThan(largestLetters(ordinary) * 1.4);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void at_every_text_size_no_text_stands_on_another_or_off_the_paper(Chart chart) {
    for (double size : new double[] {0.8, 1.2, 1.5, 2}) {
      double tall = height(chart) * Math.max(1, size);
      var paper = new Paper(1100, tall, Paper.ORDINARY * size, FontWidths.planbridgeSans());
      var texts = texts(chart.draw(paper), paper);
      var edge = new Box(0, 0, paper.width(), paper.height()).grown(1);
      for (int i = 0; i < texts.size(); i++) {
        assertThat(edge.encloses(texts.get(i).box())).as("%s: %s", size, texts.get(i)).isTrue();
        for (int k = i + 1; k < texts.size(); k++) {
          assertThat(texts.get(i).box().overlaps(texts.get(k).box()))
              .as("%s: '%s' and '%s'", size, texts.get(i).text(), texts.get(k).text())
              .isFalse();
        }
      }
    }
  }

  @Test
  void a_chart_without_figures_says_so_in_one_sentence() {
    var heading = Heading.bare("No deals in this period.");
    var empty = SampleCharts.paired(heading, List.of(), new long[0], new long[0]);
    for (Chart chart : List.of(empty, SampleCharts.cumulative(empty), SampleCharts.dots(0, 1))) {
      var picture = chart.draw(Paper.of(480, 300));
      assertThat(picture.stops()).isEmpty();
      assertThat(picture.summary()).contains("No ");
      assertThat(picture.marks()).isNotEmpty().allMatch(Mark.Text.class::isInstance);
    }
  }

  @Test
  void one_period_is_enough_for_a_picture() {
    var one =
        SampleCharts.paired(
            Heading.bare("-"), List.of("Q1"), new long[] {100_000}, new long[] {90_000});
    assertThat(one.draw(Paper.of(480, 300)).stops()).hasSize(1);
    assertThat(SampleCharts.cumulative(one).draw(Paper.of(480, 300)).stops()).hasSize(1);
    assertThat(SampleCharts.dots(1, 3).draw(Paper.of(480, 150)).stops()).hasSize(1);
  }

  @Test
  void nothing_but_zeros_is_still_a_picture() {
    var zeros =
        SampleCharts.paired(
            Heading.bare("-"), List.of("Q1", "Q2"), new long[] {0, 0}, new long[] {0, 0});
    var texts = texts(zeros.draw(Paper.of(640, 300)), Paper.of(640, 300));
    assertThat(texts).extracting(Written::text).contains("= $0.00", "$0");
    assertThat(SampleCharts.cumulative(zeros).draw(Paper.of(640, 300)).stops()).hasSize(2);
  }

  private record Written(String text, Box box) {}

  private static List<Written> texts(Picture picture, Paper paper) {
    var texts = new ArrayList<Written>();
    for (var mark : picture.marks()) {
      if (mark instanceof Mark.Text text) {
        texts.add(
            new Written(
                text.text(),
                Sketch.textBox(
                    text.at(), text.text(), text.anchor(), text.size(), text.bold(), paper)));
      }
    }
    return texts;
  }

  private static List<Box> boxes(Mark mark) {
    return switch (mark) {
      case Mark.Rect rect -> List.of(rect.box());
      case Mark.Zone zone -> List.of(zone.box());
      case Mark.Dot dot -> List.of(new Box(dot.at().x(), dot.at().y(), 0, 0).grown(dot.radius()));
      case Mark.Line line ->
          List.of(Box.between(line.from().x(), line.from().y(), line.to().x(), line.to().y()));
      case Mark.Polyline bent -> bent.points().stream().map(PictureGeometryTest::point).toList();
      case Mark.Area area -> area.points().stream().map(PictureGeometryTest::point).toList();
      case Mark.Text text -> List.of();
    };
  }

  private static Box point(Point point) {
    return new Box(point.x(), point.y(), 0, 0);
  }

  private static double largestLetters(Picture picture) {
    return picture.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .mapToDouble(mark -> ((Mark.Text) mark).size())
        .max()
        .orElseThrow();
  }

  private static double height(Chart chart) {
    return switch (chart) {
      case WinnersLosers bands -> 130;
      case DotStrip dots -> 170;
      case PayTiming timing -> 400;
      case PairedBars bars -> 340;
      case Cumulative lines -> 320;
      case PayoutCurve curve -> 360;
      case DeltaLadder ladder -> 320;
    };
  }
}

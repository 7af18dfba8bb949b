package org.planbridge.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single kinds of pictures promise. */
class ChartFactsTest {
  private static List<Mark.Rect> rects(Picture picture, Role... roles) {
    return picture.marks().stream()
        .filter(Mark.Rect.class::isInstance)
        .map(Mark.Rect.class::cast)
        .filter(rect -> List.of(roles).contains(rect.role()))
        .toList();
  }

  @Test
  void bars_are_as_tall_as_their_amounts_on_one_scale() {
    var chart = SampleCharts.quarters();
    var bars = rects(chart.draw(Paper.of(960, 420)), Role.CURRENT, Role.PROPOSED);
    assertThat(bars).hasSize(8);
    double pixels = bars.get(0).box().height() / chart.pairs().get(0).current().value();
    for (int i = 0; i < 4; i++) {
      var pair = chart.pairs().get(i);
      assertThat(bars.get(i * 2).box().height())
          .isCloseTo(pair.current().value() * pixels, within(1.5));
      assertThat(bars.get(i * 2 + 1).box().height())
          .isCloseTo(pair.proposed().value() * pixels, within(1.5));
    }
  }

  @Test
  void current_stands_left_of_proposed_and_the_difference_under_the_middle_of_both() {
    var picture = SampleCharts.months(3).draw(Paper.of(900, 360));
    var current = rects(picture, Role.CURRENT);
    var proposed = rects(picture, Role.PROPOSED);
    var differences = rects(picture, Role.GAIN, Role.LESS);
    assertThat(current).hasSize(12).hasSameSizeAs(proposed).hasSameSizeAs(differences);
    for (int i = 0; i < 12; i++) {
      assertThat(current.get(i).box().right()).isLessThan(proposed.get(i).box().x());
      double middle = (current.get(i).box().x() + proposed.get(i).box().right()) / 2;
      assertThat(differences.get(i).box().centreX()).isCloseTo(middle, within(1.5));
      assertThat(differences.get(i).box().y()).isGreaterThan(proposed.get(i).box().bottom());
    }
  }

  @Test
  void differences_are_drawn_as_much_larger_as_the_picture_says() {
    var chart = SampleCharts.quarters();
    var picture = chart.draw(Paper.of(960, 420));
    double level =
        rects(picture, Role.CURRENT).get(0).box().height() / chart.pairs().get(0).current().value();
    double difference =
        rects(picture, Role.LESS).get(0).box().height()
            / Math.abs(chart.pairs().get(0).difference().value());
    long times = Math.round(difference / level);
    assertThat(times).isGreaterThan(1);
    assertThat(picture.marks())
        .anyMatch(mark ->
            mark instanceof Mark.Text text && text.text().endsWith("drawn " + times + "× larger"));
  }

  @Test
  void a_negative_amount_hangs_below_the_zero_line() {
    var chart =
        SampleCharts.paired(
            Heading.bare("-"),
            List.of("Jan", "Feb"),
            new long[] {500_000, -200_000},
            new long[] {480_000, -100_000});
    var bars = rects(chart.draw(Paper.of(640, 320)), Role.CURRENT);
    assertThat(bars.get(1).box().y()).isCloseTo(bars.get(0).box().bottom(), within(0.01));
  }

  @Test
  void the_gap_between_the_lines_changes_colour_where_they_cross() {
    var bars =
        SampleCharts.paired(
            Heading.bare("-"),
            List.of("Jan", "Feb", "Mar"),
            new long[] {100_000, 100_000, 100_000},
            new long[] {150_000, 150_000, -100_000});
    var areas =
        SampleCharts.cumulative(bars).draw(Paper.of(640, 320)).marks().stream()
            .filter(Mark.Area.class::isInstance)
            .map(mark -> ((Mark.Area) mark))
            .toList();
    assertThat(areas)
        .extracting(Mark.Area::role)
        .containsExactly(Role.GAIN, Role.GAIN, Role.GAIN, Role.LESS);
    var last = areas.getLast().points().getFirst();
    assertThat(areas.get(2).points()).contains(last);
  }

  @Test
  void every_step_of_the_ladder_starts_where_the_one_before_it_ended() {
    var chart = SampleCharts.ladder();
    var steps = rects(chart.draw(Paper.of(960, 360)), Role.GAIN, Role.LESS);
    double end = Double.NaN;
    for (int i = 0; i < steps.size(); i++) {
      boolean gain = chart.steps().get(i).effect().value() > 0;
      var box = steps.get(i).box();
      if (i > 0) {
        assertThat(gain ? box.x() : box.right()).isCloseTo(end, within(0.01));
      }
      end = gain ? box.right() : box.x();
    }
  }

  @Test
  void a_ladder_whose_steps_do_not_add_up_is_refused() {
    var sample = SampleCharts.ladder();
    assertThatThrownBy(() ->
            new DeltaLadder(
                sample.heading(),
                "Clause",
                "Effect",
                sample.start(),
                sample.steps(),
                sample.end(),
                SampleCharts.change(-312_001),
                "",
                SampleCharts.AXIS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-312000");
  }

  @Test
  void the_five_bands_fill_the_bar_in_proportion() {
    var picture = SampleCharts.bands(10, 20, 40, 20, 10).draw(Paper.of(800, 120));
    var zones = picture.stops();
    assertThat(zones).hasSize(5);
    assertThat(zones.get(2).box().width() / zones.get(0).box().width()).isCloseTo(4, within(0.15));
    assertThat(zones.getLast().box().right()).isCloseTo(800, within(0.01));
  }

  @Test
  void dots_stand_at_their_percent_and_never_on_each_other() {
    var picture = SampleCharts.dots(120, 11).draw(Paper.of(960, 240));
    var dots =
        picture.marks().stream()
            .filter(Mark.Dot.class::isInstance)
            .map(mark -> (Mark.Dot) mark)
            .toList();
    assertThat(dots).hasSize(120);
    for (int i = 0; i < dots.size(); i++) {
      for (int k = i + 1; k < dots.size(); k++) {
        var a = dots.get(i);
        var b = dots.get(k);
        assertThat(Math.hypot(a.at().x() - b.at().x(), a.at().y() - b.at().y()))
            .isGreaterThanOrEqualTo(a.radius() * 2 - 0.01);
      }
    }
    assertThat(dots).isSortedAccordingTo((a, b) -> Double.compare(a.at().x(), b.at().x()));
  }

  @Test
  void the_worst_month_is_outlined() {
    var picture = SampleCharts.timing().draw(Paper.of(960, 420));
    assertThat(picture.marks())
        .filteredOn(mark -> mark instanceof Mark.Polyline line && line.role() == Role.LABEL)
        .hasSize(1);
    assertThat(picture.summary()).contains("Worst month under the proposed plan: Apr");
  }

  @ParameterizedTest
  @CsvSource({
    "0, $0",
    "2500000, $25k",
    "250000, $2.5k",
    "125000000, $1.25M",
    "99999, $1k",
    "99, $0.99",
    "-120000000, \u2212$1.2M",
    "99999999, $1M",
    "-4, \u2212$0.04"
  })
  void money_is_written_in_few_characters(double minor, String text) {
    assertThat(CompactMoney.inFront("$", 2, Locale.US).apply(minor)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 97, 5, 20", "0, 1000, 4, 250", "-30, 45, 4, 20", "0, 0, 4, 100"})
  void ticks_are_round_and_hold_both_ends(double low, double high, int about, double step) {
    var ticks = Ticks.around(low, high, about, low == high ? 100 : 1);
    assertThat(ticks.step()).isEqualTo(step);
    assertThat(ticks.low()).isLessThanOrEqualTo(low);
    assertThat(ticks.high()).isGreaterThanOrEqualTo(high);
  }

  @Test
  void svg_is_whole_and_every_text_in_it_is_escaped() {
    var heading = new Heading("<script>\"a\" & 'b'\u0000", "", "", "-");
    var chart = SampleCharts.paired(heading, List.of("Q<1>"), new long[] {100}, new long[] {200});
    var svg = Svg.of(chart.draw(Paper.of(480, 300)), Palette.LIGHT);
    assertThat(svg).doesNotContain("<script>", "Q<1>", "\u0000").contains("Q&lt;1&gt;");
    var factory = DocumentBuilderFactory.newInstance();
    try {
      var bytes = svg.getBytes(StandardCharsets.UTF_8);
      var root =
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
      assertThat(root.getTagName()).isEqualTo("svg");
      assertThat(root.getElementsByTagName("rect").getLength()).isGreaterThan(3);
    } catch (Exception malformed) {
      throw new AssertionError(svg, malformed);
    }
  }
}

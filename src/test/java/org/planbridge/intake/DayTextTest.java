package org.planbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planbridge.workspace.imports.DateOrder;

class DayTextTest {
  private static final DayText DAY = new DayText();

  private static int read(String text, DateOrder order) {
    char[] chars = ("1" + text + "1").toCharArray();
    return DAY.read(chars, 1, chars.length - 1, order);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-04|YEAR_FIRST",
        "2026/3/4|YEAR_FIRST",
        "2026.03.04|YEAR_FIRST",
        "2026-03-04T23:59:59.999Z|YEAR_FIRST",
        "2026-03-04 00:00:00|YEAR_FIRST",
        "2026-03-04T23:30:00-11:00|YEAR_FIRST",
        "04/03/2026|DAY_FIRST",
        "4.3.2026|DAY_FIRST",
        "4.3.2026|MONTH_FIRST",
        "04-03-2026 10:15|DAY_FIRST",
        "3/4/2026|MONTH_FIRST",
        "3/4/2026, 3:00 PM|MONTH_FIRST",
        "4-Mar-2026|DAY_FIRST",
        "4 March 2026|DAY_FIRST",
        "Mar 4, 2026|MONTH_FIRST"
      })
  void theWrittenDayCounts(String text, DateOrder order) {
    assertThat(read(text, order)).isEqualTo((int) LocalDate.of(2026, 3, 4).toEpochDay());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-02-30|YEAR_FIRST",
        "2025-02-29|YEAR_FIRST",
        "2026-13-01|YEAR_FIRST",
        "2026-00-01|YEAR_FIRST",
        "2026-3-41|YEAR_FIRST",
        "26-03-04|YEAR_FIRST",
        "04/03/2026|YEAR_FIRST",
        "2026-03-04|DAY_FIRST",
        "13/14/2026|DAY_FIRST",
        "4/3/26|DAY_FIRST",
        "2026-03-04x|YEAR_FIRST",
        "2026-03-04T24:00|YEAR_FIRST",
        "2026-03/04|YEAR_FIRST",
        "20260304|YEAR_FIRST",
        "46023|YEAR_FIRST",
        "4-Marx-2026|DAY_FIRST",
        "soon|DAY_FIRST",
        "2026-٠٣-04|YEAR_FIRST"
      })
  void whatIsNoDayIsNotGuessed(String text, DateOrder order) {
    assertThat(read(text, order)).isEqualTo(DayText.NOT_A_DAY);
  }

  @Test
  void everyDayOfFourCenturiesAgreesWithTheCalendar() {
    for (int year = 1900; year < 2300; year++) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 32; day++) {
          assertThat(DayText.day(year, month, day)).isEqualTo(calendar(year, month, day));
        }
      }
    }
  }

  private static int calendar(int year, int month, int day) {
    try {
      return (int) LocalDate.of(year, month, day).toEpochDay();
    } catch (DateTimeException e) {
      return DayText.NOT_A_DAY;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"01/02/2026", "1-2-2026"})
  void dayAndMonthThatCanChangePlacesAreTold(String text) {
    char[] chars = text.toCharArray();
    assertThat(DAY.shape(chars, 0, chars.length)).isEqualTo(DayText.Shape.EITHER);
  }
}

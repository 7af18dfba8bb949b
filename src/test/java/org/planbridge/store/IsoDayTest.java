package org.planbridge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {
  @Test
  void readsEveryDayAsJavaDoes() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      LocalDate day = LocalDate.ofEpochDay(random.nextInt(-719_528, 2_932_896));
      assertThat(IsoDay.parse(day.toString())).isEqualTo(day);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"+12026-03-31", "-0044-03-15"})
  void readsYearsOfOtherLengthsAsJavaDoes(String text) {
    assertThat(IsoDay.parse(text)).isEqualTo(LocalDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-3-31",
        "2026-02-30",
        "2026-13-01",
        "2026/03/31",
        "2026-03-311",
        "٢٠٢٦-٠٣-٣١"
      })
  void refusesWhatNamesNoDay(String text) {
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> IsoDay.parse(text));
  }
}

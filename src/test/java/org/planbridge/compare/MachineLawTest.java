package org.planbridge.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.engine.Case;
import org.planbridge.engine.Statement;
import org.planbridge.engine.Workers;

/** M17: the machine's language, zone and number of threads change nothing, whatever the case. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class MachineLawTest {
  private static final List<String> LANGUAGES = List.of("de-DE", "tr-TR", "ar-u-nu-arab", "ja-JP");
  private static final List<String> ZONES =
      List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/St_Johns");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void backToTheOwn() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.planbridge.engine.Seeds#thousand")
  void m17TheMachineChangesNothing(long seed) {
    String here = Statement.of(Case.of(seed).compare());

    int away = (int) (seed % LANGUAGES.size());
    Locale.setDefault(Locale.forLanguageTag(LANGUAGES.get(away)));
    TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(away)));
    try (Workers workers = new Workers(2 + away)) {
      assertThat(Statement.of(Case.of(seed).compare(workers))).isEqualTo(here);
    }
  }
}

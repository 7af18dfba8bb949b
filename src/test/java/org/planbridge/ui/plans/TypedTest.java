package org.planbridge.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planbridge.workspace.draft.Doc;
import org.planbridge.workspace.draft.FormRow.Ask;

/** What a person types, and what the plan file holds. */
class TypedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9|true|0.09
          9 %|true|0.09
          100|true|1
          −2.5|true|-0.025
          9 %|false|0.09
          1,500|false|1500
          12,345.67|false|12345.67
          1 500|false|1500
          nine|true|nine
          1,5|false|1,5
          250|false|250
          """)
  void aFigureIsKeptAsThePlanFileWritesIt(String typed, boolean share, String kept) {
    assertThat(Typed.value(new Ask.Figure("", share), typed)).isEqualTo(Doc.text(kept));
  }

  @ParameterizedTest
  @CsvSource({"0.09,true,9", "1,true,100", "0.125,true,12.5", "0.09,false,0.09", "x,true,x"})
  void aFigureIsShownAsPeopleReadIt(String kept, boolean share, String shown) {
    assertThat(Typed.shown(new Ask.Figure(kept, share))).isEqualTo(shown);
  }

  @Test
  void textsOfAListStandBetweenCommas() {
    assertThat(Typed.value(new Ask.Lines(List.of()), " New logo,Expansion "))
        .isEqualTo(new Doc.Row(List.of(Doc.text("New logo"), Doc.text("Expansion"))));
  }

  @Test
  void aWholeNumberIsPlainAndAnythingElseIsKeptAsTyped() {
    assertThat(Typed.value(new Ask.Whole(""), "15")).isEqualTo(new Doc.Num("15"));
    assertThat(Typed.value(new Ask.Whole(""), "mid")).isEqualTo(Doc.text("mid"));
  }
}

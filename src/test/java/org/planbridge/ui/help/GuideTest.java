package org.planbridge.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.Stages;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Command;

class GuideTest {
  private static final UiWords WORDS = UiWords.in(Locale.US);
  private final Guide guide = Guide.shipped();

  @Test
  void theHelpIsTheGuideOfTheDocs() throws Exception {
    Guide written = Guide.of(Files.readString(Path.of("docs/guide.md")));
    assertThat(guide.parts().stream().map(Guide.Part::title))
        .isEqualTo(written.parts().stream().map(Guide.Part::title).toList());
    assertThat(guide.parts()).hasSizeGreaterThan(8);
  }

  @Test
  void everyScreenHasAPart() {
    assertThat(guide.parts().stream().map(Guide.Part::title))
        .containsAll(
            Stream.of(Place.HOME, Place.DATA, Place.PLANS, Place.REVIEW, Place.COMPANY)
                .map(place -> WORDS.of(place.wordKey()))
                .toList())
        .contains(WORDS.of("help.keysPart"));
  }

  @Test
  void everyKeyOfACommandIsInTheListOfKeys() throws Exception {
    String text = Files.readString(Path.of("docs/guide.md"));
    String keys = text.substring(text.indexOf("## Keys"));
    List<String> missing =
        Stream.of(Command.values())
            .map(Command::keysText)
            .filter(shown -> !shown.isEmpty())
            .filter(shown -> !keys.contains(spoken(shown)))
            .toList();
    assertThat(missing).isEmpty();
  }

  /** Some keys are named by their sign on the screen and by their word in the guide. */
  private static String spoken(String shown) {
    return shown
        .replace("Ctrl++", "Ctrl+Plus")
        .replace("Ctrl+-", "Ctrl+Minus")
        .replace("\u2190", "Left")
        .replace("\u2192", "Right")
        .replace("\u2191", "Up")
        .replace("\u2193", "Down");
  }

  @Test
  void emphasisListsAndCodeBecomeNodesAndLinksStayTexts() {
    Guide small =
        Guide.of(
            "# T\n\n"
                + "## Part\n\n"
                + "See **this** and [that](https://example.org).\n\n"
                + "1. `one`\n"
                + "2. two\n");
    String shown =
        Stages.on(() -> {
          StringBuilder all = new StringBuilder();
          MarkdownNodes.of(small.parts().getFirst().nodes()).forEach(node -> read(node, all));
          return all.toString();
        });
    assertThat(shown).isEqualTo("See this and that.onetwo");
  }

  private static void read(Node node, StringBuilder all) {
    if (node instanceof Text text) {
      all.append(text.getText());
    } else if (node instanceof Parent parent) {
      Objects.requireNonNull(parent).getChildrenUnmodifiable().forEach(one -> read(one, all));
    }
  }
}

package org.planbridge.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseTest {
  /** How many classes there were when this was last raised; an empty house breaks no rule. */
  private static final int AT_LEAST = 100;

  private static final JavaClasses PRODUCT =
      new ClassFileImporter().importPath(Path.of("target/classes"));
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(Rooms.PLANTED);

  static Stream<HouseRule> rules() {
    return Stream.of(FloorPlanRules.all(), ForeignRules.all(), HabitRules.all())
        .flatMap(each -> each);
  }

  @Test
  void the_whole_house_is_read() {
    assertThat(PRODUCT.size()).isGreaterThanOrEqualTo(AT_LEAST);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_product_keeps(HouseRule rule) {
    assertThat(rule.rule().evaluate(PRODUCT).getFailureReport().getDetails()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_planted_fault_breaks(HouseRule rule) {
    assertThat(rule.rule().evaluate(PLANTED).getFailureReport().getDetails())
        .anySatisfy(text -> assertThat(text).contains(rule.plantedFault().getName()));
  }

  @Test
  void every_planted_fault_is_listed_for_contributors() throws IOException {
    assertThat(Files.readString(Tree.ROOT.resolve("CONTRIBUTING.md")))
        .contains(rules().map(rule -> "`" + rule.plantedFault().getSimpleName() + "`").toList());
  }
}

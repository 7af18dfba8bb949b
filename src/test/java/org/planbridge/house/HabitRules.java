package org.planbridge.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.planbridge.house.Conditions.holds;
import static org.planbridge.house.Conditions.inside;
import static org.planbridge.house.Conditions.member;
import static org.planbridge.house.Conditions.notKnow;
import static org.planbridge.house.Conditions.notUse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Names, sameness of results, and how screens are made. */
final class HabitRules {
  private static final List<String> EMPTY_WORDS =
      List.of(
          "Manager",
          "Helper",
          "Util",
          "Utils",
          "Processor",
          "Data",
          "Info",
          "Impl",
          "Base",
          "Wrapper");

  private HabitRules() {}

  static Stream<HouseRule> all() {
    return Stream.of(
        rule(
            planted.engine.KnowsTheTime.class,
            classes()
                .that(inside(Rooms.belowWorkspace()))
                .should(notUse("the clock or chance", clockOrChance()))),
        rule(
            planted.words.FoldsByTheMachinesLanguage.class,
            classes().should(notUse("the machine's own language", machinesLanguage()))),
        rule(
            planted.engine.CountsInDoubles.class,
            classes()
                .that(inside(ExactRooms.ROOMS))
                .should(holds("count exactly", ExactRooms::inexact))),
        rule(
            planted.engine.CountsInFloatsInside.class,
            classes()
                .that(inside(ExactRooms.ROOMS))
                .should(holds("count exactly", ExactRooms::inexact))),
        rule(
            planted.plan.TierManager.class,
            classes().should(holds("have no name that says nothing", HabitRules::emptyName))),
        rule(
            planted.money.KnowsThePlan.class,
            classes().should(holds("be in a package that is null-marked", HabitRules::unmarked))),
        rule(
            planted.ui.home.CrowdedPage.class,
            classes()
                .that(inside(Set.of("ui")))
                .should(holds("be built from at most six things", HabitRules::crowded))),
        rule(
            planted.ui.home.PageViewModel.class,
            classes()
                .that(
                    DescribedPredicate.describe(
                        "view models", type -> type.getName().contains("ViewModel")))
                .should(
                    notKnow("javafx.scene", "javafx.stage", "javafx.fxml", "javafx.application"))));
  }

  private static HouseRule rule(Class<?> planted, ArchRule rule) {
    return new HouseRule(rule.allowEmptyShould(true), planted);
  }

  private static Predicate<JavaAccess<?>> clockOrChance() {
    Predicate<JavaAccess<?>> now =
        access ->
            access.getName().equals("now")
                && access.getTargetOwner().getPackageName().startsWith("java.time");
    return now.or(member("java.lang.System", "currentTimeMillis", "nanoTime"))
        .or(member("java.time.Clock", "systemUTC", "systemDefaultZone", "system"))
        .or(member("java.time.ZoneId", "systemDefault"))
        .or(member("java.util.Date", "<init>"))
        .or(member("java.util.Calendar", "getInstance"))
        .or(member("java.util.UUID", "randomUUID"))
        .or(member("java.util.Random", "<init>"))
        .or(member("java.util.concurrent.ThreadLocalRandom", "current"))
        .or(member("java.lang.Math", "random"));
  }

  /** What answers differently on a Turkish or an Arabic machine when it is not told a language. */
  private static Predicate<JavaAccess<?>> machinesLanguage() {
    var folding = member("java.lang.String", "toLowerCase", "toUpperCase", "format");
    var printing = member("java.io.PrintStream", "printf", "format");
    var dates = member("java.time.format.DateTimeFormatter", "ofPattern");
    var numbers =
        member(
            "java.text.NumberFormat",
            "getInstance",
            "getNumberInstance",
            "getIntegerInstance",
            "getPercentInstance",
            "getCurrencyInstance");
    var others =
        member("java.text.DecimalFormat", "<init>")
            .or(member("java.text.SimpleDateFormat", "<init>"))
            .or(member("java.text.MessageFormat", "<init>"))
            .or(member("java.text.Collator", "getInstance"));
    return folding.or(printing).or(dates).or(numbers).or(others).and(HabitRules::namesNoLanguage);
  }

  private static boolean namesNoLanguage(JavaAccess<?> access) {
    return access instanceof com.tngtech.archunit.core.domain.JavaCodeUnitAccess<?> call
        && call.getTarget().getRawParameterTypes().stream()
            .map(JavaClass::getName)
            .noneMatch(name ->
                name.equals("java.util.Locale") || name.equals("java.text.DecimalFormatSymbols"));
  }

  private static Stream<String> emptyName(JavaClass type) {
    var name = type.getSimpleName();
    return EMPTY_WORDS.stream()
        .filter(word -> name.endsWith(word) && name.length() > word.length())
        .map(word -> "%s ends in %s, which says nothing".formatted(type.getName(), word));
  }

  private static Stream<String> unmarked(JavaClass type) {
    var sentence = type.getPackage().tryGetPackageInfo();
    return sentence.isPresent() && sentence.get().isAnnotatedWith(NullMarked.class)
        ? Stream.of()
        : Stream.of(type.getName() + " is in a package without a @NullMarked package-info");
  }

  private static Stream<String> crowded(JavaClass type) {
    return type.isRecord()
        ? Stream.of()
        : type.getConstructors().stream()
            .filter(built -> built.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(built -> built.getRawParameterTypes().size() > 6)
            .map(built -> built.getDescription() + " takes more than six things");
  }
}

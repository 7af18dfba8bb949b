package org.planbridge.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.planbridge.house.Conditions.isIn;
import static org.planbridge.house.Conditions.member;
import static org.planbridge.house.Conditions.notKnow;
import static org.planbridge.house.Conditions.notUse;
import static org.planbridge.house.Conditions.outside;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Each foreign thing has one room that may touch it. */
final class ForeignRules {
  /** The only classes of store that may read files past the database; add one by ADR (0052). */
  private static final Set<String> READS_PROJECT_BYTES =
      Set.of("ProjectHeader", "AppLock", "UserFiles", "ThisMachine");

  /** Of the package java.net only what names a place; nothing that goes there. */
  private static final Set<String> NAMES_A_PLACE =
      Set.of("URI", "URISyntaxException", "URL", "MalformedURLException");

  private ForeignRules() {}

  static Stream<HouseRule> all() {
    return Stream.of(
        only(
            planted.engine.TalksToTheDatabase.class,
            notKnow("java.sql", "javax.sql", "org.sqlite", "org.jdbi"),
            "store"),
        only(
            planted.report.ReadsJson.class,
            notKnow("tools.jackson", "com.fasterxml.jackson"),
            "planjson"),
        only(
            planted.compare.DrawsAWindow.class,
            notKnow(
                "javafx", "org.controlsfx", "atlantafx", "com.dlsc", "org.kordamp", "javax.swing"),
            "ui",
            "boot"),
        only(planted.report.RendersMarkdown.class, notKnow("org.commonmark"), "ui"),
        only(planted.intake.ReadsArguments.class, notKnow("picocli"), "cli"),
        only(planted.store.ReadsCsv.class, notKnow("de.siegmar.fastcsv"), "intake", "report"),
        only(
            planted.plan.PrintsItself.class,
            notUse(
                "the standard streams",
                member("java.lang.System", "out", "err", "in", "console")
                    .or(access -> access.getName().equals("printStackTrace"))),
            "cli"),
        only(
            planted.cli.LeavesTheProgram.class,
            notUse("System.exit", member("java.lang.System", "exit")),
            "boot"),
        only(
            planted.ui.home.CallsThePlatform.class,
            notUse(
                "the platform of JavaFX",
                access -> access.getTargetOwner().getName().equals("javafx.application.Platform")),
            "boot"),
        rule(planted.intake.CallsHome.class, classes().should(notGoOnline())),
        rule(
            planted.ui.home.FetchesAnAddress.class,
            classes()
                .should(
                    notUse(
                        "what an address leads to",
                        member("java.net.URL", "openStream", "openConnection", "getContent")))),
        rule(
            planted.store.CopiesTheProject.class,
            classes()
                .that(inStoreButNot(READS_PROJECT_BYTES))
                .should(notUse("the bytes of an open project", readsBytes()))));
  }

  private static HouseRule only(
      Class<?> planted, ArchCondition<JavaClass> condition, String... rooms) {
    return rule(planted, classes().that(outside(rooms)).should(condition));
  }

  private static HouseRule rule(Class<?> planted, ArchRule rule) {
    return new HouseRule(rule.allowEmptyShould(true), planted);
  }

  private static ArchCondition<JavaClass> notGoOnline() {
    return Conditions.holds(
        "not open a network connection",
        type ->
            type.getDirectDependenciesFromSelf().stream()
                .filter(door -> isOnline(door.getTargetClass().getBaseComponentType()))
                .map(door -> door.getDescription()));
  }

  private static boolean isOnline(JavaClass type) {
    var name = type.getSimpleName();
    return isIn(type, "java.net") && !NAMES_A_PLACE.contains(name)
        || isIn(type, "java.net.http", "javax.net", "java.rmi", "javax.naming", "com.sun.net")
        || isIn(type, "java.nio.channels")
            && (name.contains("Socket") || name.contains("Datagram") || name.contains("Network"));
  }

  private static DescribedPredicate<JavaClass> inStoreButNot(Set<String> allowed) {
    return DescribedPredicate.describe(
        "classes of store but " + allowed,
        type ->
            Rooms.of(type).filter("store"::equals).isPresent()
                && !allowed.contains(outermost(type).getSimpleName()));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ForeignRules::outermost).orElse(type);
  }

  private static Predicate<JavaAccess<?>> readsBytes() {
    return member(
            "java.nio.file.Files",
            "readAllBytes",
            "readString",
            "readAllLines",
            "lines",
            "newInputStream",
            "newBufferedReader",
            "newByteChannel",
            "mismatch",
            "copy")
        .or(member("java.nio.channels.FileChannel", "open"))
        .or(member("java.io.FileInputStream", "<init>"))
        .or(member("java.io.FileReader", "<init>"))
        .or(member("java.io.RandomAccessFile", "<init>"));
  }
}

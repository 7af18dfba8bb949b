package org.planbridge.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two builds a year apart take the same libraries and tools. */
class PomTest {
  private static final Pattern EXACT = Pattern.compile("[0-9][0-9A-Za-z.-]*");
  private static final Pattern MOVING = Pattern.compile(".*(SNAPSHOT|LATEST|RELEASE).*");
  private static final List<String> LIBRARIES_BY_BOM = List.of("org.junit.jupiter:junit-jupiter");

  @Test
  void every_library_and_plugin_has_one_exact_version() {
    var pom = Pom.ofProduct();

    assertThat(pom.elements("//dependency")).hasSizeGreaterThan(20);
    assertThat(loose(pom)).isEmpty();
  }

  @Test
  void the_plugins_that_maven_runs_by_itself_are_pinned_too() {
    assertThat(Pom.ofProduct().texts("/project/build//plugin/artifactId"))
        .contains(
            "maven-clean-plugin",
            "maven-resources-plugin",
            "maven-compiler-plugin",
            "maven-surefire-plugin",
            "maven-jar-plugin",
            "maven-install-plugin");
  }

  @Test
  void planted_loose_versions_are_found() {
    var pom =
        Pom.of(
            """
            <project><properties><a.version>1.0</a.version></properties>
              <dependencies>
                <dependency><groupId>g</groupId><artifactId>a</artifactId><version>${a.version}</version></dependency>
                <dependency><groupId>g</groupId><artifactId>none</artifactId></dependency>
                <dependency><groupId>g</groupId><artifactId>range</artifactId><version>[1,2)</version></dependency>
                <dependency><groupId>g</groupId><artifactId>moving</artifactId><version>1-SNAPSHOT</version></dependency>
              </dependencies>
              <build><plugins><plugin><groupId>g</groupId><artifactId>plugin</artifactId></plugin></plugins></build>
            </project>
            """);

    assertThat(loose(pom)).containsExactly("g:moving", "g:none", "g:plugin", "g:range");
  }

  /** A plugin of a profile may leave its version to the same plugin of the build. */
  private static TreeSet<String> loose(Pom pom) {
    var pinned = new TreeSet<>(LIBRARIES_BY_BOM);
    var loose = new TreeSet<String>();
    var silent = new TreeSet<String>();
    Stream.of("//dependency", "//annotationProcessorPaths/path", "//plugin")
        .flatMap(path -> pom.elements(path).stream())
        .forEach(part -> {
          var name = Pom.child(part, "groupId") + ":" + Pom.child(part, "artifactId");
          var version = pom.filled(Pom.child(part, "version"));
          var isExact = EXACT.matcher(version).matches() && !MOVING.matcher(version).matches();
          (isExact ? pinned : version.isEmpty() ? silent : loose).add(name);
        });
    silent.removeAll(pinned);
    loose.addAll(silent);
    return loose;
  }
}

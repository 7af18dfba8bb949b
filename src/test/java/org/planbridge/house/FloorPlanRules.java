package org.planbridge.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.planbridge.house.Conditions.holds;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.stream.Stream;

/** Who lives where and who may open which door. */
final class FloorPlanRules {
  private FloorPlanRules() {}

  static Stream<HouseRule> all() {
    return Stream.of(
        new HouseRule(ROOMS_ARE_KNOWN, planted.lobby.LivesInNoRoom.class),
        new HouseRule(DOORS_ARE_ON_THE_PLAN, planted.money.KnowsThePlan.class),
        new HouseRule(DOORS_ARE_ON_THE_PLAN, planted.cli.KnowsTheScreen.class),
        new HouseRule(PACKAGES_HAVE_NO_CYCLE, planted.facts.LeansOnPlan.class));
  }

  private static final ArchRule ROOMS_ARE_KNOWN =
      classes()
          .should(
              holds(
                  "live in a room of the floor plan",
                  type ->
                      Rooms.of(type).filter(Rooms::isKnown).isPresent()
                          ? Stream.of()
                          : Stream.of(type.getName() + " lives in no room of the floor plan")))
          .allowEmptyShould(true);

  private static final ArchRule DOORS_ARE_ON_THE_PLAN =
      classes()
          .should(holds("open only doors of the floor plan", FloorPlanRules::wrongDoors))
          .allowEmptyShould(true);

  private static final ArchRule PACKAGES_HAVE_NO_CYCLE =
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public String getDescription() {
                  return "packages";
                }

                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                  return Rooms.withinHouse(type.getPackageName())
                      .map(SliceIdentifier::of)
                      .orElse(SliceIdentifier.ignore());
                }
              })
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

  private static Stream<String> wrongDoors(JavaClass type) {
    var from = Rooms.of(type).orElse("");
    return type.getDirectDependenciesFromSelf().stream()
        .filter(door ->
            Rooms.of(door.getTargetClass().getBaseComponentType())
                .filter(to -> !Rooms.mayOpen(from, to))
                .isPresent())
        .map(door -> door.getDescription());
  }
}

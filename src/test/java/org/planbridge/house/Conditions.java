package org.planbridge.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The few forms that the rules of the house take. */
final class Conditions {
  private Conditions() {}

  /** Classes outside the named rooms; those of no room at all are outside too. */
  static DescribedPredicate<JavaClass> outside(String... rooms) {
    var allowed = Set.of(rooms);
    return DescribedPredicate.describe(
        "classes outside " + new java.util.TreeSet<>(allowed),
        type -> Rooms.of(type).filter(allowed::contains).isEmpty());
  }

  static DescribedPredicate<JavaClass> inside(Set<String> rooms) {
    return DescribedPredicate.describe(
        "classes of " + new java.util.TreeSet<>(rooms),
        type -> Rooms.of(type).filter(rooms::contains).isPresent());
  }

  /** Each complaint that the function makes about a class is a violation. */
  static ArchCondition<JavaClass> holds(
      String description, Function<JavaClass, Stream<String>> complaints) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        complaints
            .apply(type)
            .distinct()
            .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
      }
    };
  }

  /** No field, parameter, call, type argument or annotation of one of these packages. */
  static ArchCondition<JavaClass> notKnow(String... packages) {
    return holds(
        "not know " + String.join(", ", packages),
        type ->
            type.getDirectDependenciesFromSelf().stream()
                .filter(door -> isIn(door.getTargetClass(), packages))
                .map(door -> door.getDescription()));
  }

  /** No call, reference or field access of this kind; constructors are called {@code <init>}. */
  static ArchCondition<JavaClass> notUse(String what, Predicate<JavaAccess<?>> kind) {
    return holds(
        "not use " + what,
        type ->
            type.getAccessesFromSelf().stream()
                .filter(kind)
                .map(access -> access.getDescription()));
  }

  /** An access to one of these members of exactly this class. */
  static Predicate<JavaAccess<?>> member(String owner, String... names) {
    var wanted = Set.of(names);
    return access ->
        access.getTargetOwner().getName().equals(owner) && wanted.contains(access.getName());
  }

  static boolean isIn(JavaClass type, String... packages) {
    var name = type.getBaseComponentType().getPackageName();
    return Arrays.stream(packages).anyMatch(p -> name.equals(p) || name.startsWith(p + "."));
  }
}

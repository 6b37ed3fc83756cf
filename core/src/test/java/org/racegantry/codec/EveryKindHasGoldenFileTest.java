package org.racegantry.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Change;
import org.racegantry.race.Fact;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Transcript;

/** A kind of fact, a component or a constant that no golden file holds turns this red. */
class EveryKindHasGoldenFileTest {
  private final Set<Class<?>> kinds = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
  private final Set<Enum<?>> constants = new TreeSet<>((a, b) -> name(a).compareTo(name(b)));
  private final Map<String, Set<String>> valuesOf = new TreeMap<>();

  @BeforeEach
  void walk_what_the_golden_bodies_decode_to() {
    Samples.batches().values().forEach(batch -> walk(Codec.decode(Codec.encode(batch))));
    Samples.persons().values().forEach(p -> walk(Codec.decodePerson(Codec.encode(p))));
  }

  @Test
  void every_kind_of_fact_and_change_is_in_a_golden_body() {
    List<Class<?>> wanted = new ArrayList<>(Arrays.asList(Fact.class.getPermittedSubclasses()));
    wanted.addAll(Arrays.asList(Change.class.getPermittedSubclasses()));
    assertThat(wanted).hasSizeGreaterThan(10);
    assertThat(kinds).containsAll(wanted);
  }

  @Test
  void every_component_has_more_than_one_value_so_that_none_can_be_forgotten_or_guessed() {
    assertThat(valuesOf).hasSizeGreaterThan(80);
    valuesOf.forEach(
        (component, values) ->
            assertThat(values)
                .as("values of %s in the golden bodies", component)
                .hasSizeGreaterThan(1));
  }

  @Test
  void every_constant_of_every_enum_is_in_a_golden_body() {
    Set<Class<?>> enums = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
    constants.forEach(constant -> enums.add(constant.getDeclaringClass()));
    assertThat(enums).hasSizeGreaterThan(6);
    for (Class<?> type : enums) {
      for (Object constant : type.getEnumConstants()) {
        assertThat(constants).contains((Enum<?>) constant);
      }
    }
  }

  private void walk(Object value) {
    kinds.add(value.getClass());
    switch (value) {
      case Enum<?> constant -> constants.add(constant);
      case ReadBatch reads -> reads.reads().forEach(this::walk);
      case Transcript said -> walkSaid(said);
      case Collection<?> items -> items.forEach(this::walk);
      case Record parts -> walkParts(parts);
      default -> {
        // A text, a number, a date: nothing inside to walk.
      }
    }
  }

  private void walkSaid(Transcript said) {
    note("Transcript.protocol", said.protocol());
    note("Transcript.from", said.from());
    note("Transcript.messages", said.messages());
    said.messages().forEach(this::walk);
  }

  private void note(String component, Object value) {
    valuesOf.computeIfAbsent(component, unseen -> new TreeSet<>()).add(value.toString());
  }

  private void walkParts(Record parts) {
    for (RecordComponent component : parts.getClass().getRecordComponents()) {
      try {
        Object part = component.getAccessor().invoke(parts);
        note(parts.getClass().getSimpleName() + "." + component.getName(), part);
        walk(part);
      } catch (ReflectiveOperationException unreadable) {
        throw new AssertionError(component.toString(), unreadable);
      }
    }
  }

  private static String name(Enum<?> constant) {
    return constant.getDeclaringClass().getName() + "." + constant.name();
  }
}

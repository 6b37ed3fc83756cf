package org.racegantry;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.racegantry.offenders.Breaks;
import org.racegantry.offenders.Lawful;
import org.racegantry.offenders.Offenders;

/** The rooms are as ARCHITECTURE.md says, and the pure ones are pure. */
class ArchitectureTest {
  private static final String BASE = "org.racegantry";
  private static final RoomTable ROOMS =
      RoomTable.readFrom(Repository.text(Repository.root().resolve("ARCHITECTURE.md")));
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  @TestFactory
  Stream<DynamicTest> everyRoomImportsOnlyWhatTheTableAllows() {
    return ROOMS.mayImport().keySet().stream()
        .filter(room -> !ROOMS.closedTo(room).isEmpty())
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room, () -> Walls.of(BASE, room, ROOMS.closedTo(room)).check(PRODUCT)));
  }

  @Test
  void everyPackageIsARoomOrInsideOneAndEveryRoomIsThere() {
    TreeSet<String> rooms = new TreeSet<>();
    for (JavaClass each : PRODUCT) {
      assertThat(each.getPackageName()).as(each.getName()).startsWith(BASE + ".");
      rooms.add(each.getPackageName().substring(BASE.length() + 1).split("\\.")[0]);
    }
    assertThat(rooms).containsExactlyElementsOf(ROOMS.mayImport().keySet());
  }

  @TestFactory
  Stream<DynamicTest> pureRoomsArePure() {
    List<String> pure = new ArrayList<>();
    for (String room : Repository.roomsOf("core")) {
      pure.add(BASE + "." + room + "..");
    }
    assertThat(pure).isNotEmpty();
    return Stream.of(PurityBan.values())
        .map(ban -> DynamicTest.dynamicTest(ban.name(), () -> ban.in(pure).check(PRODUCT)));
  }

  @Test
  void coreRequiresNothingBeyondTheBaseOfJava() throws Exception {
    var declared = Repository.root().resolve("core/src/main/java/module-info.java");
    assertThat(Files.readString(declared)).doesNotContain("requires ");
  }

  @TestFactory
  Stream<DynamicTest> everyBanCatchesItsOffenders() {
    return Stream.of(Offenders.class.getDeclaredClasses())
        .map(
            offender ->
                DynamicTest.dynamicTest(
                    offender.getSimpleName(),
                    () -> assertThat(timesCaught(offender)).isEqualTo(times(offender))));
  }

  @Test
  void everyBanHasAnOffenderByCallAndOneByMethodReference() {
    for (PurityBan ban : PurityBan.values()) {
      List<String> names =
          Stream.of(Offenders.class.getDeclaredClasses())
              .filter(each -> banOf(each) == ban)
              .map(Class::getSimpleName)
              .toList();
      assertThat(names).as(ban.name()).anyMatch(name -> name.endsWith("ByReference"));
      assertThat(names).as(ban.name()).anyMatch(name -> !name.endsWith("ByReference"));
    }
  }

  @Test
  void noBanCatchesTheLawful() {
    assertThat(caughtBy(Lawful.class)).isEmpty();
  }

  @Test
  void aWallCatchesWhoClimbsIt() {
    String base = BASE + ".offenders";
    JavaClasses houses = new ClassFileImporter().importPackages(base);
    assertThat(Walls.of(base, "cellar", List.of("attic")).evaluate(houses).hasViolation()).isTrue();
    assertThat(Walls.of(base, "attic", List.of("cellar")).evaluate(houses).hasViolation())
        .isFalse();
  }

  @Test
  void theTableIsReadRowByRow() {
    RoomTable table =
        RoomTable.readFrom("| room | job | may import |\n| `a` | x | - |\n| `b` | y | a |\n");
    assertThat(table.closedTo("a")).containsExactly("b");
    assertThat(table.closedTo("b")).isEmpty();
  }

  private static List<PurityBan> caughtBy(Class<?> offender) {
    JavaClasses classes = new ClassFileImporter().importClasses(offender);
    String itsPackage = offender.getPackageName();
    return Stream.of(PurityBan.values())
        .filter(ban -> ban.in(List.of(itsPackage)).evaluate(classes).hasViolation())
        .toList();
  }

  private static int timesCaught(Class<?> offender) {
    JavaClasses classes = new ClassFileImporter().importClasses(offender);
    ArchRule rule = banOf(offender).in(List.of(offender.getPackageName()));
    return rule.evaluate(classes).getFailureReport().getDetails().size();
  }

  private static int times(Class<?> offender) {
    return offender.getAnnotation(Breaks.class).times();
  }

  private static PurityBan banOf(Class<?> offender) {
    return PurityBan.valueOf(offender.getAnnotation(Breaks.class).value());
  }
}

package org.planbridge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planbridge.store.ProjectFolder.tamper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.NumberColumn;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.Depth;
import org.planbridge.workspace.Opened;
import org.planbridge.workspace.ProjectStore;
import org.sqlite.SQLiteConnection;

class ColumnChunksTest {
  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void numbersComeBack(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    int bits = random.nextInt(1, 64);
    long[] numbers = new long[random.nextInt(1, 300)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = random.nextInt(9) == 0 ? NumberColumn.MISSING : random.nextLong() >> bits;
    }
    if (seed % 7 == 0) {
      numbers[0] = Long.MAX_VALUE;
      numbers[numbers.length - 1] = Long.MIN_VALUE + 1;
    }
    byte[] packed = PackedNumbers.pack(numbers, 0, numbers.length, NumberColumn.MISSING);
    long[] found = new long[numbers.length];
    assertThat(PackedNumbers.unpack(packed, packed.length, found, 0, NumberColumn.MISSING))
        .isEqualTo(numbers.length);
    assertThat(found).isEqualTo(numbers);
  }

  @Test
  void numbersOfOneByteTakeOneByte() {
    long[] days = {20_000, 20_254, 20_100};
    assertThat(PackedNumbers.pack(days, 0, 3, -1)).hasSize(9 + 3);
  }

  @Test
  void bytesThatAreNoNumbersAreRefused() {
    assertThatThrownBy(() -> PackedNumbers.unpack(new byte[] {3, 0}, 2, new long[9], 0, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PackedTexts(4).add(new byte[] {9, 9, 9, 9, 9}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTableOfSeveralChunksComesBack() throws Exception {
    int size = ColumnChunks.DEALS_A_CHUNK * 2 + 17;
    Path file = folder.resolve("p.planbridge");
    DealTable deals = new RandomFacts(4).draw(size).deals();
    try (ProjectStore project = ProjectFolder.create(file)) {
      ProjectFolder.store(
          project, org.planbridge.facts.Facts.of(deals, List.of(), List.of(), List.of()));
    }
    try (SQLiteConnection connection = Connections.toRead(file)) {
      List<String> fromChunks = new ArrayList<>();
      List<String> fromRows = new ArrayList<>();
      for (BatchRow batch : BatchRow.live(connection)) {
        List<FieldColumn> columns = FactTables.fieldColumns(connection, batch.id());
        fromChunks.addAll(
            ProjectFolder.lines(ColumnChunks.read(connection, batch, columns).orElseThrow()));
        fromRows.addAll(ProjectFolder.lines(LiveFacts.dealsFromRows(connection, batch)));
      }
      assertThat(fromChunks).isEqualTo(fromRows).hasSize(size);
      assertThat(fromChunks.stream().sorted().toList())
          .isEqualTo(ProjectFolder.lines(deals).stream().sorted().toList());
    }
    // Larger than what is checked at once: opened first, proved meanwhile.
    assertThat(Files.size(file)).isGreaterThan(16_000_000);
    try (ProjectStore project = ProjectFolder.open(file)) {
      assertThat(project.verification().join().problems()).isEmpty();
    }
    changeOneAmount(file);
    try (ProjectStore project = ProjectFolder.open(file)) {
      assertThat(project.verification().join().problems())
          .extracting(Problem::code)
          .containsExactly(Code.PROJ_SEAL);
    }
  }

  private static void changeOneAmount(Path file) throws Exception {
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file)) {
      String trigger =
          Sql.text(
              connection, "SELECT sql FROM sqlite_schema WHERE name = 'deal_is_never_changed'");
      Sql.run(connection, "DROP TRIGGER deal_is_never_changed");
      Sql.run(connection, "UPDATE deal SET amount = amount + 1 WHERE id = 5000");
      Sql.run(connection, trigger);
    }
  }

  @Test
  void aBrokenChunkIsLeftAsideAndAForgedOneIsFound() throws Exception {
    Path file = folder.resolve("p.planbridge");
    List<String> lines;
    try (ProjectStore project = ProjectFolder.create(file)) {
      ProjectFolder.store(project, new RandomFacts(4).draw(100));
      lines = ProjectFolder.lines(project.facts().deals());
    }
    tamper(file, "UPDATE column_chunk SET crc = crc + 1");
    assertSameLines(file, lines);
    tamper(file, "DELETE FROM column_chunk WHERE part = 'day'");
    assertSameLines(file, lines);
    forge(file);
    assertThat(ProjectFolder.files().open(file))
        .isInstanceOfSatisfying(
            Opened.Refused.class, it -> assertThat(it.problem().code()).isEqualTo(Code.PROJ_SEAL));
  }

  private static void assertSameLines(Path file, List<String> lines) {
    try (ProjectStore project = ProjectFolder.open(file)) {
      assertThat(ProjectFolder.lines(project.facts().deals())).isEqualTo(lines);
      assertThat(project.check(Depth.DEEP).problems()).isEmpty();
    }
  }

  /** Writes chunks of other amounts with right checksums and the right seal. */
  private static void forge(Path file) throws Exception {
    try (SQLiteConnection connection = Connections.toWrite(file)) {
      BatchRow batch = BatchRow.live(connection).getFirst();
      DealTable deals = LiveFacts.dealsFromRows(connection, batch);
      List<NumberColumn> numbers = new ArrayList<>(deals.numbers());
      long[] more = deals.numbers().getFirst().units().clone();
      Arrays.setAll(more, i -> more[i] == NumberColumn.MISSING ? more[i] : more[i] + 100);
      numbers.set(0, new NumberColumn("amount", deals.numbers().getFirst().decimals(), more));
      DealTable forged =
          new DealTable(
              deals.ids(),
              deals.owners(),
              deals.days(),
              numbers,
              deals.attributes(),
              deals.files(),
              deals.rows());
      ColumnChunks.write(connection, batch.id(), batch.seal(), ColumnChunks.pack(forged));
    }
  }
}

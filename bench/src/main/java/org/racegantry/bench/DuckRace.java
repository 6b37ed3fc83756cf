package org.racegantry.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.racegantry.race.TimingPoint;

/** The race in DuckDB, in memory, scored by plain SQL. */
final class DuckRace implements AutoCloseable {
  private final BenchRace race;
  private final DuckDBConnection connection;

  DuckRace(BenchRace race, int threads) throws SQLException {
    this.race = race;
    this.connection = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
    run("SET threads = " + threads);
  }

  /** Puts the declared race in: lines, runners, chips, waves. */
  void declare() throws SQLException {
    run("CREATE TABLE wave(wave INTEGER, gun_ms BIGINT)");
    run("CREATE TABLE line(reader VARCHAR, point INTEGER, takes_last BOOLEAN)");
    run("CREATE TABLE chip(chip VARCHAR, runner INTEGER)");
    run(
        "CREATE TABLE runner(runner INTEGER, sex VARCHAR, division VARCHAR, nation VARCHAR,"
            + " wave INTEGER)");
    run("CREATE TABLE reads(reader VARCHAR, chip VARCHAR, time_ms BIGINT)");
    for (int w = 0; w < BenchCourse.WAVES; w++) {
      run("INSERT INTO wave VALUES (" + w + ", " + race.course().guns_ms()[w] + ")");
    }
    declareLines();
    declareRunners();
  }

  private void declareLines() throws SQLException {
    BenchCourse course = race.course();
    for (int p = 0; p < race.size().points(); p++) {
      boolean last = course.setup().points().get(p).take() == TimingPoint.Take.LAST;
      for (int r = course.firstReader()[p]; r < course.firstReader()[p + 1]; r++) {
        run("INSERT INTO line VALUES ('%s', %d, %b)".formatted(course.readers().get(r), p, last));
      }
    }
  }

  private void declareRunners() throws SQLException {
    Runners runners = race.runners();
    try (DuckDBAppender rows = connection.createAppender("main", "runner")) {
      for (int i = 0; i < runners.size; i++) {
        rows.beginRow().append(i).append(runners.sex[i]).append(runners.division[i]);
        rows.append(runners.nation[i]).append(runners.wave[i]).endRow();
      }
    }
    try (DuckDBAppender rows = connection.createAppender("main", "chip")) {
      for (int i = 0; i < runners.size; i++) {
        rows.beginRow().append(Runners.chip(i)).append(i).endRow();
        if (Runners.hasSecondChip(i)) {
          rows.beginRow().append(Runners.chip(runners.size + i)).append(i).endRow();
        }
      }
    }
  }

  /** Puts the reads in, by DuckDB's own fast way in. */
  void load() throws SQLException {
    ReadStream reads = race.reads();
    String[] codes = reads.codes();
    try (DuckDBAppender rows = connection.createAppender("main", "reads")) {
      for (int i = 0; i < reads.size(); i++) {
        rows.beginRow().append(race.course().readers().get(reads.reader(i)));
        rows.append(codes[reads.chip(i)]).append(reads.time_ms(i)).endRow();
      }
    }
  }

  /** The reads with readers and chips as numbers, for a scorer that need not look up texts. */
  void number() throws SQLException {
    run("CREATE TABLE line_no AS SELECT row_number() OVER ()::INTEGER AS no, * FROM line");
    run("CREATE TABLE chip_no AS SELECT row_number() OVER ()::INTEGER AS no, * FROM chip");
    run(
        """
        CREATE TABLE reads_no AS
          SELECT line_no.no AS reader, chip_no.no AS chip, time_ms
          FROM reads JOIN line_no ON line_no.reader = reads.reader
          LEFT JOIN chip_no ON chip_no.chip = reads.chip""");
  }

  /** Reads to splits to places, from texts as readers send them. */
  void score() throws SQLException {
    score("reads", "chip.chip", "line", "line.reader", "chip");
  }

  /** The same from numbers. */
  void scoreNumbered() throws SQLException {
    score("reads_no", "chip.no", "line_no", "line.no", "chip_no");
  }

  private void score(String reads, String chip, String line, String reader, String chips)
      throws SQLException {
    // Who wears a chip is joined first and by itself: in one query DuckDB 2.0 picks an order of
    // joins that takes five times as long.
    run(
        """
        CREATE OR REPLACE TABLE wearer AS
          SELECT %s AS chip, runner, gun_ms
          FROM %s chip JOIN runner USING (runner) JOIN wave USING (wave)"""
            .formatted(chip, chips));
    run(
        """
        CREATE OR REPLACE TABLE split AS
          SELECT runner, point,
            CASE WHEN takes_last THEN max(time_ms) ELSE min(time_ms) END - any_value(gun_ms)
              AS gun_ms
          FROM %s reads
          JOIN wearer ON wearer.chip = reads.chip
          JOIN %s line ON %s = reads.reader
          WHERE time_ms >= gun_ms
          GROUP BY runner, point, takes_last"""
            .formatted(reads, line, reader));
    run(
        """
        CREATE OR REPLACE TABLE result AS
          SELECT runner, finish.gun_ms, finish.gun_ms - coalesce(start.gun_ms, 0) AS net_ms,
            rank() OVER (ORDER BY finish.gun_ms) AS overall,
            rank() OVER (PARTITION BY sex ORDER BY finish.gun_ms) AS by_sex,
            rank() OVER (PARTITION BY sex, division ORDER BY finish.gun_ms) AS by_division,
            rank() OVER (PARTITION BY sex, nation ORDER BY finish.gun_ms) AS by_nation
          FROM runner
          JOIN (FROM split WHERE point = %d) finish USING (runner)
          LEFT JOIN (FROM split WHERE point = 0) start USING (runner)"""
            .formatted(race.size().points() - 1));
  }

  /** What came out. */
  Outcome outcome() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet sums = statement.executeQuery("SELECT count(*), sum(gun_ms) FROM split")) {
      sums.next();
      Outcome outcome = Outcome.empty(race.size().runners(), sums.getLong(1), sums.getLong(2));
      try (Statement second = connection.createStatement();
          ResultSet row = second.executeQuery("SELECT * FROM result")) {
        while (row.next()) {
          int i = row.getInt(1);
          outcome.gun_ms()[i] = row.getLong(2);
          outcome.net_ms()[i] = row.getLong(3);
          for (int r = 0; r < Outcome.RANKINGS; r++) {
            outcome.places()[r][i] = row.getInt(4 + r);
          }
        }
      }
      return outcome;
    }
  }

  /** How much memory DuckDB holds now, in bytes. */
  long memory_bytes() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet sum =
            statement.executeQuery("SELECT sum(memory_usage_bytes) FROM duckdb_memory()")) {
      sum.next();
      return sum.getLong(1);
    }
  }

  /** The version measured against. */
  String version() throws SQLException {
    return ((Connection) connection).getMetaData().getDatabaseProductVersion();
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

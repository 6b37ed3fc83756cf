package org.racegantry.ingest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.Recorder;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.protocol.jsonlines.ReadLine;
import org.racegantry.race.Read;

/** Real sockets, cut anywhere, with rubbish between the reads. */
class HostileReaderTest {
  @TempDir Path folder;
  private Journal journal;
  private Recorder recorder;
  private ReaderPort port;
  private int seen;

  @BeforeEach
  void open() throws IOException {
    journal = SqliteJournal.create(folder.resolve("r.gantry"));
    recorder = Recorder.over(journal, InstantSource.system());
    port = ReaderPort.open(ReaderPort.Settings.local(0), recorder, failure -> {});
  }

  @AfterEach
  void close() {
    port.close();
    recorder.close();
    journal.close();
  }

  @Test
  void byteAfterByteGivesTheSameReads() throws Exception {
    StringBuilder stream = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      stream.append(line(i)).append("\r\n");
    }
    List<String> answers = talk(stream.toString(), new Random(1), 1);
    assertThat(answers).last().isEqualTo("{\"ack\":60}");
    assertThat(ReaderPortTest.stored(journal)).isEqualTo(reads(60));
  }

  @Test
  void rubbishInAnyPiecesCostsNoRead() throws Exception {
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<Read> good = new ArrayList<>();
      int lines = 0;
      int refused = 0;
      StringBuilder stream = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        lines++;
        if (random.nextInt(4) == 0) {
          stream.append(line(i), 0, random.nextInt(20)).append("}x\n");
          refused++;
        } else {
          stream.append(line(i)).append('\n');
          good.add(read(i));
        }
      }
      List<String> answers = talk(stream.toString(), random, 3_000);
      assertThat(answers).as("seed " + seed).last().isEqualTo("{\"ack\":" + lines + "}");
      assertThat(answers.stream().filter(answer -> answer.startsWith("{\"error\"")))
          .as("seed " + seed)
          .hasSize(refused);
      assertThat(newlyStored()).as("seed " + seed).isEqualTo(good);
    }
  }

  /** Sends the stream in pieces, says that it is all, and reads every answer. */
  private List<String> talk(String stream, Random random, int most) throws IOException {
    try (Socket socket = new Socket("localhost", port.port())) {
      socket.setTcpNoDelay(true);
      OutputStream out = socket.getOutputStream();
      byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);
      for (int at = 0; at < bytes.length; ) {
        int length = Math.min(bytes.length - at, 1 + random.nextInt(most));
        out.write(bytes, at, length);
        at += length;
      }
      socket.shutdownOutput();
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .lines()
          .toList();
    }
  }

  private List<Read> newlyStored() {
    List<Read> all = ReaderPortTest.stored(journal);
    List<Read> fresh = all.subList(seen, all.size());
    seen = all.size();
    return fresh;
  }

  private static List<Read> reads(int count) {
    List<Read> reads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reads.add(read(i));
    }
    return reads;
  }

  private static Read read(int i) {
    return new Read("F1", "C" + i, 1_682_240_400_000L + i, 1, -60, i);
  }

  private static String line(int i) {
    return new String(ReadLine.encode(read(i)), StandardCharsets.UTF_8);
  }
}

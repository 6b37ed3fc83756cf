package org.racegantry.cli;

import java.util.List;
import java.util.Locale;
import org.racegantry.ingest.desk.MarkedGun;
import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import org.racegantry.journal.Journal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The gun of a wave. */
@Command(
    name = "gun",
    description = "Record when a wave's gun was fired, as stated or as a device marked it.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry gun london.gantry elite-men 10:00:00",
      "  gantry gun london.gantry mass 10:00:03.250 --by starter --why \"misfired once\"",
      "  gantry gun london.gantry --marks",
      "  gantry gun london.gantry mass --marked 2"
    })
final class Gun extends DeskCommand {
  @Parameters(index = "1", arity = "0..1", paramLabel = "WAVE", description = "Id of the wave.")
  private String wave;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "TIME",
      description = "HH:MM:SS[.mmm] on race day in the race's zone, or ISO 8601.")
  private String time;

  @Option(
      names = "--marked",
      arity = "0..1",
      fallbackValue = "0",
      paramLabel = "N",
      description = "Take the time a device marked: mark N of --marks, or the only one there is.")
  private Integer marked;

  @Option(names = "--marks", description = "List the guns devices marked; record nothing.")
  private boolean marks;

  @Option(names = "--json", description = "With --marks: as JSON, one mark a line.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!marks) {
      if (wave == null || json || (time == null) == (marked == null)) {
        throw new ParameterException(
            spec.commandLine(),
            "name a wave and either a time or --marked [N]; --marks [--json] lists the marks");
      }
      return super.call();
    }
    if (wave != null || marked != null) {
      throw new ParameterException(spec.commandLine(), "--marks goes without a wave");
    }
    try (Journal journal = Journals.openReadOnly(file())) {
      OfficialsDesk desk = new OfficialsDesk(journal);
      List<MarkedGun> found = desk.marks();
      found.forEach(mark -> out().println(json ? json(mark) : mark.words(desk.book().time())));
      if (found.isEmpty() && !json) {
        spec.commandLine().getErr().println("no device marked a gun");
      }
      return Exit.OK;
    }
  }

  private static String json(MarkedGun mark) {
    return String.format(
        Locale.ROOT,
        "{\"number\":%d,\"reader\":%s,\"kind\":%s,"
            + "\"time_ms\":%d,\"corrected_ms\":%d,\"waves\":[%s]}",
        mark.number(),
        RecordJson.text(mark.mark().reader()),
        RecordJson.text(mark.mark().kind()),
        mark.mark().time_ms(),
        mark.corrected_ms(),
        String.join(",", mark.waves().stream().map(RecordJson::text).toList()));
  }

  @Override
  Ruling ask(OfficialsDesk desk) {
    return marked == null ? desk.gun(wave, time) : desk.gunMarked(wave, marked);
  }
}

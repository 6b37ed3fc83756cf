package org.racegantry.cli;

import java.util.List;
import java.util.Optional;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Which commands there are, and as many of them under the root as a call needs: to understand all
 * of them takes longer than to start the JVM, and nearly every call names one.
 */
final class Commands {
  /** Every command there is, in the order of the help page. */
  private static final List<Class<?>> EVERY =
      List.of(
          Demo.class,
          NewRace.class,
          Import.class,
          Rehearse.class,
          ShowResults.class,
          ShowBook.class,
          ShowRecords.class,
          ShowGrades.class,
          ShowQualifying.class,
          ShowNations.class,
          ShowStory.class,
          Forecast.class,
          CheckReport.class,
          Serve.class,
          ForwardRace.class,
          Score.class,
          Spectate.class,
          Crew.class,
          ExplainResult.class,
          Verify.class,
          Describe.class,
          Dump.class,
          Gun.class,
          SetTime.class,
          Disqualify.class,
          DidNotStart.class,
          DidNotFinish.class,
          NotPlaced.class,
          RulingBack.class,
          Judge.class,
          EnterRunner.class,
          AssignChip.class,
          SwapBibs.class,
          CorrectClock.class,
          StrikeRead.class,
          AdmitReader.class,
          StatePaper.class,
          TakeNote.class,
          Declare.class,
          Undo.class,
          Acts.class,
          Doctor.class,
          HelpCommand.class,
          GenerateCompletion.class);

  private Commands() {}

  /** The root with every command under it. */
  static CommandLine all() {
    CommandLine root = new CommandLine(new Gantry());
    EVERY.forEach(root::addSubcommand);
    return root;
  }

  /**
   * The root with what these arguments can ask of it; whatever it is asked, it answers the same.
   */
  static CommandLine forArguments(String... arguments) {
    String first = arguments.length == 0 ? "--help" : arguments[0];
    CommandLine root = new CommandLine(new Gantry());
    if (List.of("--help", "-h", "--version", "-V").contains(first)) {
      EVERY.forEach(each -> addName(root, each));
      return root;
    }
    Optional<Class<?>> named =
        EVERY.stream().filter(each -> of(each).name().equals(first)).findFirst();
    // Help looks for another command, and a word that is none is compared with all names.
    if (named.isEmpty()
        || named.get() == HelpCommand.class
        || named.get() == GenerateCompletion.class) {
      return all();
    }
    root.addSubcommand(named.get());
    return root;
  }

  /** A command as the list of all shows it, and no more. */
  private static void addName(CommandLine root, Class<?> each) {
    Command said = of(each);
    CommandSpec name = CommandSpec.create().name(said.name());
    name.usageMessage().description(said.description()).header(said.header()).hidden(said.hidden());
    root.addSubcommand(said.name(), name);
  }

  private static Command of(Class<?> each) {
    return each.getAnnotation(Command.class);
  }
}

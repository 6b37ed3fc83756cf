package org.racegantry.protocol.llrp;

import java.util.List;
import org.racegantry.protocol.Turn;

/**
 * What a reader is asked for before its reads come, one after another, each when the one before is
 * answered.
 */
final class Startup {
  /** The way a request is made, which message answers it, and whether reads need it. */
  private record Step(String asked, Command command, int answer, boolean needed) {
    private static final int NO_ANSWER = -1;
  }

  private interface Command {
    byte[] make(int id);
  }

  private static final Step RELEASE =
      new Step("let go of reports", Commands::enableReports, Step.NO_ANSWER, false);

  /** Reports it kept while nobody listened are let go before its old plan is deleted. */
  private static final List<Step> ALL =
      List.of(
          step("keepalives", Commands::keepalives, MessageType.SET_READER_CONFIG_RESPONSE, false),
          step("events", Commands::events, MessageType.SET_READER_CONFIG_RESPONSE, false),
          RELEASE,
          step("delete plans", Commands::deleteAll, MessageType.DELETE_ROSPEC_RESPONSE, false),
          step("add a plan", Commands::add, MessageType.ADD_ROSPEC_RESPONSE, true),
          step("enable the plan", Commands::enable, MessageType.ENABLE_ROSPEC_RESPONSE, true),
          step("start the plan", Commands::start, MessageType.START_ROSPEC_RESPONSE, true),
          RELEASE);

  private final List<Step> steps;
  private int next;
  private int id;
  private Step waitingFor;
  private int waitingId;
  private boolean keptInTouch;

  /** Plans and starts the reading, or lets a reader alone that somebody else has configured. */
  Startup(boolean planning) {
    this.steps = planning ? ALL : List.of(RELEASE);
  }

  private static Step step(String asked, Command command, int answer, boolean needed) {
    return new Step(asked, command, answer, needed);
  }

  /** Whether anything was asked yet. */
  boolean begun() {
    return next > 0;
  }

  /** Whether an answer is owed. */
  boolean waiting() {
    return waitingFor != null;
  }

  /** Whether the reader has agreed to send keepalives. */
  boolean keptInTouch() {
    return keptInTouch;
  }

  /** What was asked and not answered yet, in words; may be empty. */
  String asked() {
    return waitingFor == null ? "" : waitingFor.asked();
  }

  /** A number no message of ours has had. */
  int nextId() {
    return ++id;
  }

  /** Asks for the first thing. */
  void begin(Turn turn) {
    waitingFor = null;
    while (next < steps.size() && waitingFor == null) {
      Step step = steps.get(next++);
      waitingId = nextId();
      turn.send(step.command().make(waitingId));
      waitingFor = step.answer() == Step.NO_ANSWER ? null : step;
    }
  }

  /**
   * Takes an answer and asks for the next thing.
   *
   * @param trouble what is wrong by that answer; empty for nothing
   * @return why the reader is of no use now; empty where it is
   */
  String answered(int type, int answerId, String trouble, Turn turn) {
    boolean error = type == MessageType.ERROR_MESSAGE && answerId == waitingId;
    if (waitingFor == null || type != waitingFor.answer() && !error) {
      return "";
    }
    if (waitingFor.needed() && !trouble.isEmpty()) {
      return "the reader will not " + waitingFor.asked() + ": " + trouble;
    }
    keptInTouch |= next == 1 && trouble.isEmpty();
    begin(turn);
    return "";
  }

  /** An answer did not come: what is not needed is left, and the next thing asked for. */
  String unanswered(Turn turn) {
    if (waitingFor.needed()) {
      return "no answer when asked to " + waitingFor.asked() + ", as an LLRP reader gives";
    }
    begin(turn);
    return "";
  }
}

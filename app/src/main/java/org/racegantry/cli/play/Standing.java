package org.racegantry.cli.play;

/**
 * How far one emulated reader is.
 *
 * @param reader its id
 * @param protocol what it speaks
 * @param connected whether a connection stands
 * @param reads how many reads it is to see
 * @param seen how many it has seen
 * @param owed how many of these, and of its gun marks, Gantry does not have for certain yet
 * @param connections how many connections it has had
 * @param done whether it has nothing left to do
 * @param trouble the latest trouble with its connection; empty for none
 */
public record Standing(
    String reader,
    String protocol,
    boolean connected,
    int reads,
    int seen,
    long owed,
    int connections,
    boolean done,
    String trouble) {}

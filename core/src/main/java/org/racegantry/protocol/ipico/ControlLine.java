package org.racegantry.protocol.ipico;

import java.nio.charset.StandardCharsets;

/**
 * Everything that is no read: {@code ab}, the reader's number, the length of the data in bytes, the
 * instruction, the data and the checksum, all in hexadecimal digits.
 */
final class ControlLine {
  static final int CLOCK = 0x02;
  static final int TRIGGER = 0x2c;
  static final int MEMORY = 0x4b;
  static final int FIRST_ERROR = 0xf0;

  /** Year to centiseconds; a configuration may follow. */
  static final int TIME_LENGTH = 8;

  private static final String QUERY = "ff";
  private static final int DATA_AT = 8;

  private final int instruction;
  private final int[] data;

  private ControlLine(int instruction, int[] data) {
    this.instruction = instruction;
    this.data = data;
  }

  static ControlLine parse(byte[] bytes, int offset, int length) throws BadLine {
    if (length < DATA_AT + 2 || !HexDigits.all(bytes, offset, length)) {
      throw BadLine.at(bytes, offset, offset, length, "send ab, four pairs of digits or more");
    }
    int count = HexDigits.pair(bytes, offset + 4);
    if (length != DATA_AT + 2 * count + 2) {
      throw BadLine.at(bytes, offset, offset + 4, 2, "send as many bytes of data as announced");
    }
    int checked = offset + length - 2;
    if (!HexDigits.checks(bytes, offset + 2, checked)) {
      throw BadLine.at(bytes, offset, checked, 2, "send the checksum of what stands after ab");
    }
    int[] data = new int[count];
    for (int i = 0; i < count; i++) {
      data[i] = HexDigits.pair(bytes, offset + DATA_AT + 2 * i);
    }
    return new ControlLine(HexDigits.pair(bytes, offset + 6), data);
  }

  /** An instruction with its data, with its end. */
  static byte[] command(int instruction, int... data) {
    StringBuilder body = new StringBuilder("00");
    body.append(HexDigits.of(data.length)).append(HexDigits.of(instruction));
    for (int value : data) {
      body.append(HexDigits.of(value));
    }
    return line(body.toString());
  }

  /** Asks for the state an instruction could also set, with its end. */
  static byte[] query(int instruction) {
    return line("00" + QUERY + HexDigits.of(instruction));
  }

  private static byte[] line(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
    String sum = HexDigits.of(HexDigits.checksum(bytes, 0, bytes.length));
    return ("ab" + body + sum + "\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  int instruction() {
    return instruction;
  }

  /** Whether there are so many bytes of data. */
  boolean has(int bytes) {
    return data.length >= bytes;
  }

  /** Three bytes of the data as one number. */
  int number(int at) {
    return data[at] << 16 | data[at + 1] << 8 | data[at + 2];
  }

  /** Whether the reader says that it did not understand. */
  boolean isError() {
    return instruction >= FIRST_ERROR;
  }

  /** Whether it tells a date and time. */
  boolean tellsTime() {
    return (instruction == CLOCK || instruction == TRIGGER) && data.length >= TIME_LENGTH;
  }

  /**
   * The local time it tells in milliseconds since 1970-01-01 00:00 local, or {@link
   * LocalTimestamp#NONE}. All but the centiseconds are digits that are read as decimals; between
   * day and hour stands the day of the week.
   */
  long local_ms() {
    return LocalTimestamp.local_ms(
        decimals(0), decimals(1), decimals(2), decimals(4), decimals(5), decimals(6), data[7]);
  }

  private int decimals(int at) {
    int tens = data[at] >> 4;
    int ones = data[at] & 0xf;
    return tens > 9 || ones > 9 ? HexDigits.NONE : tens * 10 + ones;
  }
}

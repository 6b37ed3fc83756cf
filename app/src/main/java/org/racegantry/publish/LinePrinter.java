package org.racegantry.publish;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/** JSON that a person can read too: the frame on lines of its own, one entrant to a line. */
public final class LinePrinter implements PrettyPrinter {
  private int depth;
  private int inlineFrom = Integer.MAX_VALUE;

  /** The next object or array stays on one line, with everything in it. */
  public void inlineNext() {
    inlineFrom = depth + 1;
  }

  /** What comes after the inline object is on lines of its own again. */
  public void inlineEnd() {
    inlineFrom = Integer.MAX_VALUE;
  }

  /** The context that makes a generator print this way. */
  public ObjectWriteContext context() {
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return LinePrinter.this;
      }

      @Override
      public boolean hasPrettyPrinter() {
        return true;
      }
    };
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    json.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    newLine(json);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    separate(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    end(json, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    json.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    newLine(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    separate(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    end(json, values, ']');
  }

  private void separate(JsonGenerator json) {
    json.writeRaw(isInline() ? ", " : ",");
    newLine(json);
  }

  private void end(JsonGenerator json, int values, char bracket) {
    boolean inline = isInline();
    depth--;
    if (values > 0 && !inline) {
      newLine(json);
    }
    json.writeRaw(bracket);
  }

  private boolean isInline() {
    return depth >= inlineFrom;
  }

  private void newLine(JsonGenerator json) {
    if (!isInline()) {
      json.writeRaw('\n');
      json.writeRaw("  ".repeat(depth));
    }
  }
}

package org.racegantry.publish.control;

import java.util.Map;
import java.util.TreeMap;
import org.racegantry.publish.control.form.Filled;
import org.racegantry.publish.control.form.Form;
import org.racegantry.publish.control.form.Sheet;
import org.racegantry.publish.control.form.SheetMaker;

/** The form of an entry, which shows what is entered before anything of it is changed. */
final class EntryForm {
  private EntryForm() {}

  /** The entry of now with what was typed over it; nothing of it can be lost by an empty field. */
  static Sheet filledIn(
      SheetMaker sheets, Map<String, String> typed, Map<String, String> now, int after) {
    Map<String, String> merged = new TreeMap<>(now);
    typed.forEach(
        (name, value) -> {
          if (!value.isBlank()) {
            merged.put(name, value);
          }
        });
    merged.put("filled", now.get("bib"));
    Filled filled = Filled.of(Form.ENTRY, merged, sheets.known());
    return sheets.sheet(filled, merged, "", null, after);
  }
}

package org.racegantry.publish.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.PlainText;
import org.racegantry.story.check.Claim;
import tools.jackson.databind.json.JsonMapper;

/** Claims for programs; the names are a contract, what is new comes last. */
public final class CheckJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private CheckJson() {}

  /**
   * One array, one object per claim in the order of the report. {@code start} and {@code end} count
   * UTF-16 units from the beginning of the report, behind the mark of its encoding if it has one.
   */
  public static byte[] array(List<Claim> claims) {
    return MAPPER.writeValueAsBytes(claims.stream().map(CheckJson::claim).toList());
  }

  private static Map<String, Object> claim(Claim claim) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("text", PlainText.whole(claim.text()));
    fields.put("start", claim.start());
    fields.put("end", claim.end());
    fields.put("kind", claim.kind().code());
    fields.put("verdict", claim.ruling().code());
    fields.put("claimed", PlainText.whole(claim.claimed()));
    fields.put("actual", PlainText.whole(claim.actual()));
    fields.put("evidence", PlainText.whole(claim.evidence()));
    return fields;
  }
}

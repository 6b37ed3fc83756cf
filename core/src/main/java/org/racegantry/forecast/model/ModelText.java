package org.racegantry.forecast.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.band.BandTable;
import org.racegantry.forecast.band.BandText;
import org.racegantry.forecast.band.PaceBands;
import org.racegantry.forecast.band.Tested;
import org.racegantry.forecast.text.BadModel;
import org.racegantry.forecast.text.ModelLines;

/**
 * A model as a small text: lines of a word and numbers, the same bytes for the same model on every
 * machine. What is written is read back exactly.
 */
public final class ModelText {
  private static final String FORMAT = "gantry-forecast 1";

  private ModelText() {}

  /** Writes a model. */
  public static String write(ForecastModel model) {
    StringBuilder to = new StringBuilder(1 << 20);
    to.append(FORMAT).append('\n');
    to.append("name ").append(model.name()).append('\n');
    to.append("fitted-on ").append(model.fittedOn()).append('\n');
    to.append("checkpoints_mm");
    for (long distance_mm : model.checkpoints().distances_mm()) {
      to.append(' ').append(distance_mm);
    }
    to.append('\n');
    PointText.numbers("profile", model.medians().profile().slower(), to);
    to.append("points ").append(model.medians().anybody().size());
    to.append(' ').append(model.medians().personal().size()).append('\n');
    model.medians().anybody().forEach(point -> PointText.write(point, to));
    model.medians().personal().forEach(point -> PointText.write(point, to));
    BandText.write(model.bands(), model.byPace(), to);
    if (!model.tested().held_pct().isEmpty()) {
      to.append("tested");
      model.tested().held_pct().forEach(held -> to.append(' ').append((double) held));
      to.append('\n');
    }
    return to.append("end\n").toString();
  }

  /** Reads a model from its lines. */
  public static ForecastModel read(Iterator<String> from) throws BadModel {
    ModelLines lines = new ModelLines(from);
    String version = lines.rest("gantry-forecast");
    if (!version.equals("1")) {
      throw lines.bad("this Gantry reads models of format 1, and this is " + version);
    }
    String name = lines.rest("name");
    String fittedOn = lines.rest("fitted-on");
    Checkpoints checkpoints = checkpoints(lines);
    Profile profile = new Profile(checkpoints, lines.numbers("profile", checkpoints.count()));
    int[] sizes = lines.whole("points", 2, 0, checkpoints.count());
    if (sizes[0] != checkpoints.count() || sizes[1] != 0 && sizes[1] != checkpoints.count()) {
      throw lines.bad("there is something to say for each of " + checkpoints.count() + " points");
    }
    List<PointModel> anybody = points(lines, checkpoints, sizes[0], false);
    List<PointModel> personal = points(lines, checkpoints, sizes[1], true);
    BandTable bands = BandText.read(lines, checkpoints);
    PaceBands byPace = BandText.readByPace(lines);
    Tested tested = tested(lines);
    lines.rest("end");
    Medians medians = new Medians(checkpoints, profile, personal, anybody);
    return new ForecastModel(name, fittedOn, medians, bands, byPace, tested);
  }

  /** Models of one year, and those fitted before this was written down, have no such line. */
  private static Tested tested(ModelLines lines) throws BadModel {
    if (!lines.isNext("tested")) {
      return Tested.NOT;
    }
    double[] held_pct = lines.numbers("tested");
    try {
      return new Tested(Arrays.stream(held_pct).boxed().toList());
    } catch (IllegalArgumentException noPart) {
      throw lines.bad(noPart.getMessage());
    }
  }

  private static Checkpoints checkpoints(ModelLines lines) throws BadModel {
    double[] distances_mm = lines.numbers("checkpoints_mm");
    List<Long> whole = new ArrayList<>();
    Arrays.stream(distances_mm).forEach(mm -> whole.add(Math.round(mm)));
    try {
      return new Checkpoints(whole);
    } catch (IllegalArgumentException notGrowing) {
      throw lines.bad(notGrowing.getMessage());
    }
  }

  private static List<PointModel> points(
      ModelLines lines, Checkpoints checkpoints, int count, boolean personal) throws BadModel {
    List<PointModel> points = new ArrayList<>();
    for (int seen = -1; seen < count - 1; seen++) {
      points.add(PointText.read(lines, checkpoints, seen, personal));
    }
    return points;
  }
}

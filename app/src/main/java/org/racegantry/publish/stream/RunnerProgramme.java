package org.racegantry.publish.stream;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Bib;
import org.racegantry.race.Person;
import org.racegantry.scoring.Result;

/** Tells the page of one runner that there is news of that runner; the page then fetches itself. */
final class RunnerProgramme implements Programme {
  private static final long PAUSE_MS = 500;

  private final String bib;
  private Known before;

  RunnerProgramme(String bib) {
    this.bib = bib;
  }

  @Override
  public String event() {
    return "runner";
  }

  @Override
  public long pause_ms() {
    return PAUSE_MS;
  }

  /** All a runner's page shows that can change. */
  private record Known(Optional<Result> result, String state, Person person, String fault) {}

  @Override
  public Shot next(SnapshotView view, String fault) {
    Known now = known(view, fault);
    boolean same = now.equals(before);
    before = now;
    Map<String, Object> news = new LinkedHashMap<>();
    news.put("bib", bib);
    news.put("seq", view.snapshot().seq());
    return new Shot(same ? Map.of() : news, () -> news);
  }

  private Known known(SnapshotView view, String fault) {
    int entrant = view.results().indexOf(new Bib(bib));
    if (entrant < 0) {
      return new Known(Optional.empty(), "", null, fault);
    }
    Result result = view.results().result(entrant);
    String state = Labels.state(view.results(), result.race().id()).word();
    Person person = view.snapshot().people().of(result.entrant().id());
    return new Known(Optional.of(result), state, person, fault);
  }
}

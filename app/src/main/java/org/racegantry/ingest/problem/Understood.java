package org.racegantry.ingest.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a file came to: its content, where no error stands against it, and every problem found.
 *
 * @param content the content, empty where there is an error
 * @param problems in the order of the file
 */
public record Understood<T>(Optional<T> content, List<Problem> problems) {
  public Understood {
    Objects.requireNonNull(content, "content");
    problems = List.copyOf(problems);
  }

  /** The content, with what may be doubtful about it. */
  public static <T> Understood<T> of(T content, Problems problems) {
    return new Understood<>(Optional.of(content), problems.inOrder());
  }

  /** No content, because of these problems. */
  public static <T> Understood<T> refused(Problems problems) {
    return new Understood<>(Optional.empty(), problems.inOrder());
  }

  /** The content, or {@link BadInput} with all problems where there is none. */
  public T orRefuse() throws BadInput {
    return content.orElseThrow(() -> new BadInput(problems));
  }
}

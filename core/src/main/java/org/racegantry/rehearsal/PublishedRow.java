package org.racegantry.rehearsal;

import java.util.List;
import java.util.Objects;

/**
 * One runner of a published table, as it is believed. Texts that are not given are empty, times and
 * ages -1, ranks 0.
 *
 * @param line line of the file, from 1
 * @param splits_s one per point of the course; the start's and the finish's are -1
 * @param net_s own start to finish, in whole seconds
 * @param gun_s gun to finish, in whole seconds
 */
public record PublishedRow(
    int line,
    String bib,
    String familyName,
    String givenName,
    String sex,
    int age,
    String nation,
    String citizen,
    String club,
    String division,
    List<Integer> splits_s,
    int net_s,
    int gun_s,
    int rankOverall,
    int rankSex,
    int rankDivision) {
  public PublishedRow {
    Objects.requireNonNull(bib, "bib");
    splits_s = List.copyOf(splits_s);
  }

  /** Whether there is a finish. */
  public boolean finished() {
    return net_s > 0;
  }

  /** The time published places go by: net, which tables call official. */
  int rankingTime_s() {
    return net_s;
  }

  /** Whether there is any time at all. */
  public boolean started() {
    return finished() || splits_s.stream().anyMatch(split_s -> split_s > 0);
  }

  PublishedRow withBib(String other) {
    return new PublishedRow(
        line,
        other,
        familyName,
        givenName,
        sex,
        age,
        nation,
        citizen,
        club,
        division,
        splits_s,
        net_s,
        gun_s,
        rankOverall,
        rankSex,
        rankDivision);
  }
}

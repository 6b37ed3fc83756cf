package org.racegantry.rehearsal;

import java.util.List;
import java.util.Objects;
import org.racegantry.race.Entrant;
import org.racegantry.race.Status;

/**
 * One line of a facts file about an elite field.
 *
 * @param race id of the race
 * @param place as published; 0 where there is none
 * @param age on race day, or -1
 * @param finish_s official time in whole seconds from the gun, or -1
 * @param status {@code OK} or {@code DNF}
 * @param personalBest_s best earlier time in whole seconds, {@link Entrant#DEBUT} or {@link
 *     Entrant#UNKNOWN}
 * @param provisional_s the time the first result gave, in whole seconds from the gun; -1 where
 *     nothing else than the official one is known
 * @param splits_s one per point between start and finish, in whole seconds from the gun, or -1
 * @param known which of the splits a source reports, as the announcer would say it; may be empty
 * @param profile who it is beside the race
 */
record EliteRunner(
    String race,
    String bib,
    int place,
    String familyName,
    String givenName,
    String sex,
    String nation,
    int age,
    int finish_s,
    Status status,
    long personalBest_s,
    int provisional_s,
    List<Integer> splits_s,
    String known,
    String note,
    Profile profile) {
  /**
   * Who somebody is beside the race; each empty where it is not known.
   *
   * @param birthCountry three letters
   * @param town town or county
   * @param honours titles, several with {@code ;}
   * @param farewell {@code yes} where it was announced as the last marathon
   */
  record Profile(String birthCountry, String town, String honours, String farewell) {}

  EliteRunner {
    Objects.requireNonNull(race, "race");
    splits_s = List.copyOf(splits_s);
  }
}

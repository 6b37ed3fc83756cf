package org.racegantry.story.check.read.who;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.racegantry.story.check.read.phrase.Nations;
import org.racegantry.story.check.read.phrase.Row;

/** Which words with a capital letter are names of people, and which are not. */
final class Capitals {
  private static final SortedSet<String> PLAIN =
      words(
          """
          instead still yet thus hence perhaps maybe indeed certainly alongside among amongst beyond
          given thanks unlike whereas whether must nor either rather even soon suddenly similarly
          twice well what whatever credit congratulations also plus poor young old little big brave
          happy comment read live update splits leaders leader half-way mission impossible breaking
          watch history fans crowds despite aged having aiming asked behind
          a about according after again ahead all almost also although among an and another any
          around as at back be because before behind best between beyond both best bib boston can
          could did do does don had has have is are was were will would should
          britain british briton
          but by champion compatriot country countryman countrywoman course day debut debutant
          defending despite double dutch each early eight eighth eighteen elite elsewhere
          even event everyone fastest favourite fellow fifth final finally first five followed
          following for former four fourth from full further going gold great half halfway having
          he heading her here hers him his home how however if in inside it its just kenya kenyan
          ethiopia ethiopian last late later leading led less like local london long man many
          marathon mass meanwhile men mile miles more most much national near nearly new next nine
          ninth no nobody none not nothing now of off officials olympic on once one only open or
          other others our out outside over pacemaker paralympic personal place places previous
          race racing record records reigning report result results road runner runners runner-up
          second seven seventh she silver since sir six sixth so some splits still sunday saturday
          monday tuesday wednesday thursday friday ten tenth than that the their them then there
          these they third this those though three through throughout time times to today
          together top toward towards triple twelve two under unheralded until up us veteran victory
          we weather wheelchair when where which while who whose why winner winners with within
          without woman women world year years yesterday you your yet dame lord pre-race former
          running finishing crossing clocking setting breaking winning leading january february
          march april may june july august september october november december olympics games
          """);
  private static final SortedSet<String> PLACES =
      words(
          """
          avenue bridge palace street mall park wharf square sark marathon games championships
          championship olympics road tower cathedral city cup series majors trial trials federation
          athletics association stadium tunnel hill river thames east west north south greenwich
          embankment walk club harriers ac college university york island gate cross lane heath
          dogs minster house circus station parliament big ben eye centre center court major
          grand prix diamond league tokyo london boston berlin chicago valencia rio paris sport
          news bbc guardian times telegraph press union unit integrity agency great royal
          cutty westminster blackheath docklands canary victoria birdcage buckingham african
          academy trust fund foundation charity states kingdom africa zealand leone lanka
          """);

  private Capitals() {}

  private static SortedSet<String> words(String text) {
    return new TreeSet<>(List.of(text.strip().split("\\s+")));
  }

  /** Whether this is a word of the language that happens to have a capital letter. */
  static boolean isPlainWord(Row row, int i) {
    return PLAIN.contains(row.at(i).low()) || PLACES.contains(row.at(i).low());
  }

  /**
   * Whether this looks like a part of a proper name. At the beginning of a sentence every word has
   * a capital, so there it takes another one behind it.
   */
  static boolean isProper(Row row, int i) {
    return row.at(i).capital()
        && row.at(i).text().length() > 1
        && !PLAIN.contains(row.at(i).low())
        && !row.at(i).is("'s")
        && !(i == 0 && isOpening(row.at(i).low()))
        && !Nations.at(row, i);
  }

  /** A sentence may open with any adverb or participle; hardly a given name ends so. */
  private static boolean isOpening(String low) {
    return low.length() > 4 && (low.endsWith("ly") || low.endsWith("ing") || low.endsWith("ed"));
  }

  /** Whether one of these words makes the name that of a place, an event or a body. */
  static boolean isPlace(Row row, int from, int to) {
    for (int i = from; i < to; i++) {
      if (PLACES.contains(row.at(i).low())) {
        return true;
      }
    }
    return PLACES.contains(row.at(to).low()) && row.at(to).capital();
  }
}

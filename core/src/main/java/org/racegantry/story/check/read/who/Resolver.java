package org.racegantry.story.check.read.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.racegantry.story.Contest;
import org.racegantry.story.Story;
import org.racegantry.story.check.read.Subject;
import org.racegantry.story.check.read.phrase.Item;
import org.racegantry.story.check.read.phrase.Meaning;
import org.racegantry.story.check.read.phrase.Tag;
import org.racegantry.story.check.read.who.Mention.Role;
import org.racegantry.story.check.read.who.Mention.Sort;

/** Finds whom each name, pronoun and description of a report means, sentence after sentence. */
public final class Resolver {
  private final Contests contests;
  private final Memory memory = new Memory();
  private List<Mention> mentions = new ArrayList<>();
  private Optional<Mention> before = Optional.empty();

  /** A resolver for one report on a race. */
  public Resolver(Story story) {
    this.contests = new Contests(Objects.requireNonNull(story, "story"));
  }

  /** Whom a sentence speaks of, in its order. */
  public List<Mention> of(List<Item> items) {
    mentions = new ArrayList<>();
    before = memory.last();
    context(items);
    for (int i = 0; i < items.size(); i++) {
      mention(items, i).ifPresent(mentions::add);
    }
    memory.remember(mentions);
    mentions.stream()
        .filter(m -> m.role() == Role.SUBJECT && m.athlete().isPresent())
        .reduce((before, last) -> last)
        .ifPresent(last -> memory.contest(last.subject().contest()));
    return List.copyOf(mentions);
  }

  /** The one the sentence before the last one read was about, where that is safe. */
  public Optional<Mention> before() {
    return before;
  }

  /** The contest the passage is about now. */
  public Optional<Contest> contest() {
    return memory.contest();
  }

  private void context(List<Item> items) {
    for (Item item : items) {
      if (item.meaning() instanceof Meaning.Field field) {
        Optional<Contest> named = contests.of(field);
        memory.contest(named);
      }
    }
  }

  private Optional<Mention> mention(List<Item> items, int i) {
    Item item = items.get(i);
    return switch (item.meaning()) {
      case Meaning.Name name -> Optional.of(named(items, i, name));
      case Meaning.Described said -> Optional.of(described(items, i, said));
      default -> pronoun(items, i).or(() -> group(items, i));
    };
  }

  private Mention named(List<Item> items, int i, Meaning.Name name) {
    Role role = Roles.of(items, i, mentions);
    List<Integer> people = name.athletes().size() > 1 ? told(items, name) : name.athletes();
    if (people.size() == 1) {
      if (name.whole()) {
        memory.namedWhole(people.getFirst());
      }
      return athlete(i, Sort.NAME, role, items.get(i).low(), people.getFirst());
    }
    Subject nobody = new Subject(items.get(i).low(), OptionalInt.empty(), memory.contest());
    return new Mention(i, people.isEmpty() ? Sort.STRANGER : Sort.NAME, role, "", nobody);
  }

  /** Of several with one name, those whom the passage or an earlier whole name tells apart. */
  private List<Integer> told(List<Item> items, Meaning.Name name) {
    List<Integer> before = name.athletes().stream().filter(memory::wasNamedWhole).toList();
    if (before.size() == 1) {
      return before;
    }
    Optional<Contest> now = memory.contest();
    boolean said = items.stream().anyMatch(item -> item.tag() == Tag.FIELD);
    List<Integer> here = name.athletes().stream().filter(a -> contests.of(a).equals(now)).toList();
    return here.size() == 1 && (said || now.isPresent()) && before.isEmpty()
        ? here
        : name.athletes();
  }

  private Mention athlete(int i, Sort sort, Role role, String words, int athlete) {
    Subject subject = new Subject(words, OptionalInt.of(athlete), contests.of(athlete));
    return new Mention(i, sort, role, contests.sex(athlete), subject);
  }

  private Optional<Mention> pronoun(List<Item> items, int i) {
    Item item = items.get(i);
    String sex =
        switch (item.low()) {
          case "he", "him", "his", "himself" -> "M";
          case "she", "her", "herself", "hers" -> "F";
          default -> "";
        };
    if (sex.isEmpty() || item.tag() != Tag.WORD) {
      return Optional.empty();
    }
    boolean noun = i + 1 < items.size() && items.get(i + 1).tag() != Tag.MARK;
    Role role =
        switch (item.low()) {
          case "he", "she" -> Role.SUBJECT;
          case "his" -> Role.OWNER;
          case "her" -> noun ? Role.OWNER : Role.OBJECT;
          default -> Role.OBJECT;
        };
    Optional<Mention> meant =
        memory.lookBack(others(role), m -> m.sort() != Sort.GROUP && sexFits(m, sex));
    return Optional.of(same(i, Sort.PRONOUN, role, item.low(), sex, meant));
  }

  /** Whoever is done to is not the one who does it. */
  private List<Mention> others(Role role) {
    return role == Role.OBJECT
        ? mentions.stream().filter(m -> m.role() != Role.SUBJECT).toList()
        : mentions;
  }

  private static boolean sexFits(Mention mention, String sex) {
    return mention.sex().equals(sex) || mention.sex().isEmpty();
  }

  private Mention same(
      int i, Sort sort, Role role, String words, String sex, Optional<Mention> meant) {
    OptionalInt athlete = meant.map(Mention::athlete).orElse(OptionalInt.empty());
    if (athlete.isPresent()) {
      return athlete(i, sort, role, words, athlete.getAsInt());
    }
    Subject nobody = new Subject(words, OptionalInt.empty(), memory.contest());
    return new Mention(i, sort, role, sex, nobody);
  }

  private Mention described(List<Item> items, int i, Meaning.Described said) {
    Role role = Roles.of(items, i, mentions);
    Optional<Mention> apposed = apposed(items, i);
    Optional<Mention> meant =
        apposed.isPresent() ? apposed : memory.lookBack(others(role), m -> fits(m, said));
    if (meant.isEmpty() && role == Role.SUBJECT) {
      meant = onlyOne();
    }
    return same(i, Sort.DESCRIPTION, role, "the " + items.get(i).low(), said.sex(), meant);
  }

  /** Where the last sentence spoke of one person alone, a description means him, right or wrong. */
  private Optional<Mention> onlyOne() {
    List<Mention> there = memory.lastSentence();
    boolean one =
        mentions.isEmpty()
            && !there.isEmpty()
            && there.stream().allMatch(m -> m.athlete().isPresent())
            && there.stream().map(Mention::athlete).distinct().count() == 1;
    return one ? Optional.of(there.getFirst()) : Optional.empty();
  }

  /** {@code Kiptum, the 23-year-old,} and {@code the champion, Kiptum,}. */
  private Optional<Mention> apposed(List<Item> items, int i) {
    int p = i - 1;
    while (p >= 0 && !items.get(p).is(",") && items.get(p).tag() != Tag.NAME) {
      p--;
    }
    if (p > 0
        && items.get(p).is(",")
        && !mentions.isEmpty()
        && mentions.getLast().item() == p - 1
        && i - p < 7
        && items.get(p + 1).is("the")) {
      return Optional.of(mentions.getLast());
    }
    boolean next = i + 2 < items.size() && items.get(i + 1).is(",");
    return next
            && items.get(i + 2).meaning() instanceof Meaning.Name name
            && name.athletes().size() == 1
            && closes(items, i + 3)
        ? Optional.of(named(items, i + 2, name))
        : Optional.empty();
  }

  private static boolean closes(List<Item> items, int i) {
    return i >= items.size() || items.get(i).is(",") || items.get(i).is("(");
  }

  private boolean fits(Mention mention, Meaning.Described said) {
    if (mention.athlete().isEmpty()) {
      return mention.sort() == Sort.STRANGER || mention.sort() == Sort.NAME;
    }
    int athlete = mention.athlete().getAsInt();
    boolean nation = said.nation().isEmpty() || said.nation().equals(contests.nation(athlete));
    boolean sex = said.sex().isEmpty() || said.sex().equals(contests.sex(athlete));
    return nation && sex;
  }

  private Optional<Mention> group(List<Item> items, int i) {
    if (!Groups.at(items, i)) {
      return Optional.empty();
    }
    Subject several =
        new Subject("the " + items.get(i).low(), OptionalInt.empty(), memory.contest());
    Role role = Roles.of(items, i, mentions);
    return Optional.of(new Mention(i, Sort.GROUP, role, "", several));
  }
}

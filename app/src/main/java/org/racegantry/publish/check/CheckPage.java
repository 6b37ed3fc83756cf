package org.racegantry.publish.check;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.racegantry.publish.PlainText;
import org.racegantry.story.check.Claim;
import org.racegantry.story.check.Claim.Ruling;

/**
 * A checked report as one page that needs nothing else: the report with its claims marked, and what
 * each rests on. What a mark means is in its line and its letter, not in its colour alone.
 *
 * @param report what it shows
 * @param pieces the text of the report
 * @param groups the claims by what became of them, the gravest first
 */
public record CheckPage(CheckedReport report, List<MarkedPiece> pieces, List<Group> groups) {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          CheckPage.class.getClassLoader(),
          "org.racegantry.publish.template");

  public CheckPage {
    pieces = List.copyOf(pieces);
    groups = List.copyOf(groups);
  }

  /**
   * A stretch of the text.
   *
   * @param ruling code of the gravest ruling on it, or empty
   * @param signs of the claims that end with it
   */
  public record MarkedPiece(String text, String ruling, List<Sign> signs) {
    public MarkedPiece {
      signs = List.copyOf(signs);
    }
  }

  /**
   * The sign behind a claim.
   *
   * @param number from 1, in the order of the report
   * @param letter of its ruling
   */
  public record Sign(int number, String letter, String ruling, String word) {}

  /** Claims that came to the same. */
  public record Group(String ruling, String letter, String word, String meaning, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /** One claim with what it rests on; {@code actual} is empty where it is unknown or as claimed. */
  public record Line(
      int number,
      int at,
      String kind,
      String text,
      String claimed,
      String actual,
      String evidence) {}

  /** The page, in UTF-8. */
  public static byte[] html(CheckedReport report) {
    StringOutput out = new StringOutput();
    TEMPLATES.render("check/report.jte", Map.of("page", of(report)), out);
    return PlainText.whole(out.toString()).getBytes(StandardCharsets.UTF_8);
  }

  static CheckPage of(CheckedReport report) {
    List<Claim> claims = report.claims();
    List<MarkedPiece> pieces =
        MarkedText.of(report.text(), claims).stream()
            .map(
                piece ->
                    new MarkedPiece(
                        piece.text(),
                        piece.ruling(),
                        piece.ends().stream().map(n -> sign(n, claims.get(n - 1))).toList()))
            .toList();
    List<Group> groups =
        RulingWords.ORDER.stream()
            .filter(ruling -> report.count(ruling) > 0)
            .map(ruling -> group(report, ruling))
            .toList();
    return new CheckPage(report, pieces, groups);
  }

  private static Sign sign(int number, Claim claim) {
    Ruling ruling = claim.ruling();
    return new Sign(number, RulingWords.letter(ruling), ruling.code(), RulingWords.word(ruling));
  }

  private static Group group(CheckedReport report, Ruling ruling) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < report.claims().size(); i++) {
      Claim claim = report.claims().get(i);
      if (claim.ruling() == ruling) {
        lines.add(
            new Line(
                i + 1,
                report.line(claim),
                claim.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                PlainText.line(claim.text()),
                PlainText.line(claim.claimed()),
                PlainText.line(CheckedReport.instead(claim)),
                PlainText.line(claim.evidence())));
      }
    }
    return new Group(
        ruling.code(),
        RulingWords.letter(ruling),
        RulingWords.word(ruling),
        RulingWords.meaning(ruling),
        lines);
  }
}

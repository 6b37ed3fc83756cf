package org.racegantry.records;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An area of the sport. Each has records of its own. Who belongs where is geography as the sport
 * sees it: Israel, Türkiye and the Caucasus run in Europe, Panama in South America. Neutral and
 * refugee athletes (ANA, ART) belong to none.
 */
public enum Area {
  /** Africa. */
  AFRICA(
      "ALG ANG BDI BEN BOT BUR CAF CGO CHA CIV CMR COD COM CPV DJI EGY ERI ETH GAB GAM GBS GEQ GHA",
      "GUI HEL KEN LBA LBR LES MAD MAR MAW MAY MLI MOZ MRI MTN NAM NGR NIG REU RSA RWA SEN SEY SLE",
      "SOM SSD STP SUD SWZ TAN TOG TUN UGA ZAM ZIM"),
  /** Asia. */
  ASIA(
      "AFG BAN BHU BRN BRU CAM CHN HKG INA IND IRI IRQ JOR JPN KAZ KGZ KOR KSA KUW LAO LBN MAC MAS",
      "MDV MGL MYA NEP OMA PAK PHI PLE PRK QAT SGP SRI SYR THA TJK TKM TLS TPE UAE UZB VIE YEM"),
  /** Europe. */
  EUROPE(
      "ALB AND ARM AUT AZE BEL BIH BLR BUL CRO CYP CZE DEN ESP EST FAR FIN FRA FRG GBR GDR GEO GER",
      "GIB GRE HUN IRL ISL ISR ITA KOS LAT LIE LTU LUX MDA MKD MLT MNE MON NED NOR POL POR ROU RUS",
      "SLO SMR SRB SUI SVK SWE TUR UKR URS YUG"),
  /** North and Central America and the Caribbean. */
  NORTH_AMERICA(
      "AIA ANT ARU BAH BAR BER BIZ CAN CAY CRC CUB DMA DOM ESA GRL GRN GUA GUD HAI HON ISV IVB JAM",
      "LCA MEX MNT MRT NCA PUR SKN SPM TKS TTO USA VIN"),
  /** Oceania. */
  OCEANIA(
      "ASA AUS COK FIJ FPO FSM GUM KIR MSH NCD NFI NIU NMA NRU NZL PLW PNG SAM SOL",
      "TGA TUV VAN WAF"),
  /** South America. */
  SOUTH_AMERICA("ARG BOL BRA CHI COL ECU FGU FLK GUY PAN PAR PER SUR URU VEN");

  private final TreeSet<String> nations = new TreeSet<>();

  Area(String... nations) {
    for (String line : nations) {
      this.nations.addAll(Arrays.asList(line.split(" ")));
    }
  }

  /** The area a nation belongs to, by its athletics code; none for a status or an unknown code. */
  public static Optional<Area> of(String nationCode) {
    for (Area area : values()) {
      if (area.nations.contains(nationCode)) {
        return Optional.of(area);
      }
    }
    return Optional.empty();
  }

  /** The word for it in keys, in files and in programs: {@code europe}, {@code north-america}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

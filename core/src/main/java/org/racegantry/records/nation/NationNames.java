package org.racegantry.records.nation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names of nations by the codes of athletics, which are not those of ISO 3166: BRN is Bahrain.
 * Codes and names: github.com/datasets/country-codes (ODC-PDDL-1.0), corrected by hand where
 * athletics differs. A test holds them against the table entry lists are read with.
 */
final class NationNames {
  private static final String TABLE =
      """
      AFG Afghanistan; AIA Anguilla; ALB Albania; ALG Algeria; AND Andorra; ANG Angola;
      ANT Antigua & Barbuda; ARG Argentina; ARM Armenia; ARU Aruba; ASA American Samoa;
      AUS Australia; AUT Austria; AZE Azerbaijan; BAH Bahamas; BAN Bangladesh; BAR Barbados;
      BDI Burundi; BEL Belgium; BEN Benin; BER Bermuda; BHU Bhutan;
      BIH Bosnia and Herzegovina; BIZ Belize; BLR Belarus; BOL Bolivia; BOT Botswana;
      BRA Brazil; BRN Bahrain; BRU Brunei; BUL Bulgaria; BUR Burkina Faso;
      CAF Central African Republic; CAM Cambodia; CAN Canada; CAY Cayman Islands;
      CGO Congo - Brazzaville; CHA Chad; CHI Chile; CHN China; CIV Côte d’Ivoire;
      CMR Cameroon; COD Congo - Kinshasa; COK Cook Islands; COL Colombia; COM Comoros;
      CPV Cape Verde; CRC Costa Rica; CRO Croatia; CUB Cuba; CYP Cyprus; CZE Czechia;
      DEN Denmark; DJI Djibouti; DMA Dominica; DOM Dominican Republic; ECU Ecuador; EGY Egypt;
      ERI Eritrea; ESA El Salvador; ESP Spain; EST Estonia; ETH Ethiopia; FAR Faroe Islands;
      FGU French Guiana; FIJ Fiji; FIN Finland; FLK Falkland Islands; FPO French Polynesia;
      FRA France; FRG Germany (West); FSM Micronesia; GAB Gabon; GAM Gambia;
      GBR Great Britain and Northern Ireland; GBS Guinea-Bissau; GDR Germany (East);
      GEO Georgia; GEQ Equatorial Guinea; GER Germany; GHA Ghana; GIB Gibraltar; GRE Greece;
      GRL Greenland; GRN Grenada; GUA Guatemala; GUD Guadeloupe; GUI Guinea; GUM Guam;
      GUY Guyana; HAI Haiti; HEL St. Helena; HKG Hong Kong; HON Honduras; HUN Hungary;
      INA Indonesia; IND India; IRI Iran; IRL Ireland; IRQ Iraq; ISL Iceland; ISR Israel;
      ISV U.S. Virgin Islands; ITA Italy; IVB British Virgin Islands; JAM Jamaica; JOR Jordan;
      JPN Japan; KAZ Kazakhstan; KEN Kenya; KGZ Kyrgyzstan; KIR Kiribati; KOR South Korea;
      KOS Kosovo; KSA Saudi Arabia; KUW Kuwait; LAO Laos; LAT Latvia; LBA Libya; LBN Lebanon;
      LBR Liberia; LCA St. Lucia; LES Lesotho; LIE Liechtenstein; LTU Lithuania;
      LUX Luxembourg; MAC Macao; MAD Madagascar; MAR Morocco; MAS Malaysia; MAW Malawi;
      MAY Mayotte; MDA Moldova; MDV Maldives; MEX Mexico; MGL Mongolia; MKD North Macedonia;
      MLI Mali; MLT Malta; MNE Montenegro; MNT Montserrat; MON Monaco; MOZ Mozambique;
      MRI Mauritius; MRT Martinique; MSH Marshall Islands; MTN Mauritania; MYA Myanmar;
      NAM Namibia; NCA Nicaragua; NCD New Caledonia; NED Netherlands; NEP Nepal;
      NFI Norfolk Island; NGR Nigeria; NIG Niger; NIU Niue; NMA Northern Mariana Islands;
      NOR Norway; NRU Nauru; NZL New Zealand; OMA Oman; PAK Pakistan; PAN Panama;
      PAR Paraguay; PER Peru; PHI Philippines; PLE Palestine; PLW Palau; PNG Papua New Guinea;
      POL Poland; POR Portugal; PRK North Korea; PUR Puerto Rico; QAT Qatar; REU Réunion;
      ROU Romania; RSA South Africa; RUS Russia; RWA Rwanda; SAM Samoa; SEN Senegal;
      SEY Seychelles; SGP Singapore; SKN St. Kitts & Nevis; SLE Sierra Leone; SLO Slovenia;
      SMR San Marino; SOL Solomon Islands; SOM Somalia; SPM St. Pierre & Miquelon; SRB Serbia;
      SRI Sri Lanka; SSD South Sudan; STP São Tomé & Príncipe; SUD Sudan; SUI Switzerland;
      SUR Suriname; SVK Slovakia; SWE Sweden; SWZ Eswatini; SYR Syria; TAN Tanzania;
      TGA Tonga; THA Thailand; TJK Tajikistan; TKM Turkmenistan; TKS Turks & Caicos Islands;
      TLS Timor-Leste; TOG Togo; TPE Taiwan; TTO Trinidad & Tobago; TUN Tunisia; TUR Türkiye;
      TUV Tuvalu; UAE United Arab Emirates; UGA Uganda; UKR Ukraine; URS Soviet Union;
      URU Uruguay; USA United States; UZB Uzbekistan; VAN Vanuatu; VEN Venezuela; VIE Vietnam;
      VIN St. Vincent & Grenadines; WAF Wallis & Futuna; YEM Yemen; YUG Yugoslavia;
      ZAM Zambia; ZIM Zimbabwe;
      """;

  /** Name by code, in order of the codes. */
  static final Map<String, String> BY_CODE = read();

  private NationNames() {}

  private static Map<String, String> read() {
    Map<String, String> names = new TreeMap<>();
    for (String entry : TABLE.replace('\n', ' ').split(";")) {
      String plain = entry.strip();
      if (!plain.isEmpty()) {
        names.put(plain.substring(0, 3), plain.substring(4));
      }
    }
    return Collections.unmodifiableMap(names);
  }
}

/** The pure rooms of Gantry. They require nothing beyond java.base, and the compiler holds that. */
module org.racegantry.core {
  exports org.racegantry.race;
  exports org.racegantry.codec;
  exports org.racegantry.protocol;
  exports org.racegantry.rehearsal;
  exports org.racegantry.protocol.jsonlines;
  exports org.racegantry.protocol.catalog;
  exports org.racegantry.protocol.jchip;
  exports org.racegantry.protocol.mylaps;
  exports org.racegantry.protocol.runscore;
  exports org.racegantry.protocol.llrp;
  exports org.racegantry.protocol.logs;
  exports org.racegantry.protocol.ipico;
  exports org.racegantry.protocol.ultra;
  exports org.racegantry.protocol.chronotrack;
  exports org.racegantry.protocol.wiclax;
  exports org.racegantry.rehearsal.device;
  exports org.racegantry.scoring;
  exports org.racegantry.forecast;
  exports org.racegantry.forecast.band;
  exports org.racegantry.forecast.field;
  exports org.racegantry.forecast.fit;
  exports org.racegantry.forecast.model;
  exports org.racegantry.forecast.text;
  exports org.racegantry.forecast.trial;
  exports org.racegantry.records;
  exports org.racegantry.records.book;
  exports org.racegantry.records.nation;
  exports org.racegantry.records.grade;
  exports org.racegantry.records.qualifying;
  exports org.racegantry.records.bests;
  exports org.racegantry.story;
  exports org.racegantry.story.moment;
  exports org.racegantry.story.series;
  exports org.racegantry.story.tell;
  exports org.racegantry.story.check;
}

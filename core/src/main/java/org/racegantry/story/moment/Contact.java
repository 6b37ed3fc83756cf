package org.racegantry.story.moment;

/** How somebody stood to the lead group at a point. */
enum Contact {
  /** Read in it. */
  IN,
  /** Read behind it, but hardly: who was in it has not lost it, and who lost it is not back. */
  NEAR,
  /** Read behind it. */
  OUT,
  /** Not read, or nobody knows which group led: it says nothing. */
  UNKNOWN
}

package org.racegantry.publish.site;

/** A demo whose pace can be changed from the page. */
public interface DemoBar extends CourseClock {
  /** Sets the pace; 0 pauses. Never negative. */
  public void setSpeed(double speed);

  /** One sentence that says which part of the race is simulated. */
  public String says();
}

package org.racegantry.browser;

import org.racegantry.publish.site.DemoBar;

/** A clock of the race that stands where a test puts it. */
final class StageClock implements DemoBar {
  private volatile long now_ms;
  private volatile double speed = 60;

  void putTo(long race_ms) {
    now_ms = race_ms;
  }

  @Override
  public long now_ms() {
    return now_ms;
  }

  @Override
  public double speed() {
    return speed;
  }

  @Override
  public void setSpeed(double newSpeed) {
    speed = newSpeed;
  }

  @Override
  public String says() {
    return "The elite and wheelchair fields and their official times are those of 23 April 2023;"
        + " splits between known ones are derived. The mass field and every read are simulated.";
  }
}

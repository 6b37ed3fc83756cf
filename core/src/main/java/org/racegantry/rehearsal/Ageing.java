package org.racegantry.rehearsal;

/**
 * How much slower the same runner would be at another age: a small curve through a few ages, read
 * off the marathon columns of the 2025 road age factors (USA Track and Field, Masters Long Distance
 * Running, the table WMA-style grading uses) and rounded. Between two ages it is a straight line,
 * within one hundredth of the table. For a field that never was; nobody is graded by it.
 */
enum Ageing {
  MEN(new int[] {968, 992, 1000, 1000, 1000, 978, 937, 896, 855, 814, 773, 732, 686, 622}),
  WOMEN(new int[] {922, 955, 999, 998, 988, 968, 939, 900, 852, 797, 741, 686, 629, 556});

  private static final int[] AGES = {18, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80};

  private final int[] perMille;

  Ageing(int[] perMille) {
    this.perMille = perMille;
  }

  /** What is left of the best speed at this age in years, 18 to 80, in thousandths. */
  int perMille(int age) {
    int i = 1;
    while (AGES[i] < age) {
      i++;
    }
    int years = AGES[i] - AGES[i - 1];
    int change = perMille[i] - perMille[i - 1];
    return perMille[i - 1] + change * (age - AGES[i - 1]) / years;
  }
}

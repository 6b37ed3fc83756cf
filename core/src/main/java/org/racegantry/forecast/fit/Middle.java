package org.racegantry.forecast.fit;

/** The number nearest to many: their mean or their median. */
final class Middle {
  private Middle() {}

  /** Of the first {@code count}; their order is lost. */
  static double of(double[] values, int count, Loss loss) {
    return loss == Loss.SQUARED ? mean(values, count) : median(values, count);
  }

  static double mean(double[] values, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += values[i];
    }
    return sum / count;
  }

  static double median(double[] values, int count) {
    double upper = nth(values, count, count / 2);
    if (count % 2 == 1) {
      return upper;
    }
    double lower = values[0];
    for (int i = 1; i < count / 2; i++) {
      lower = Math.max(lower, values[i]);
    }
    return (lower + upper) / 2;
  }

  /** Hoare's selection, 1961: afterwards nothing before {@code nth} is larger than it. */
  private static double nth(double[] values, int count, int nth) {
    int low = 0;
    int high = count - 1;
    while (low < high) {
      double pivot = values[low + high >>> 1];
      int i = low;
      int j = high;
      while (i <= j) {
        while (values[i] < pivot) {
          i++;
        }
        while (values[j] > pivot) {
          j--;
        }
        if (i <= j) {
          double swapped = values[i];
          values[i++] = values[j];
          values[j--] = swapped;
        }
      }
      if (nth <= j) {
        high = j;
      } else if (nth >= i) {
        low = i;
      } else {
        break;
      }
    }
    return values[nth];
  }
}

package org.racegantry.journal.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.racegantry.journal.JournalException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts records into Kafka and waits until every in-sync broker has them, through any outage. What
 * may have arrived or not is sent again: content ids make that harmless. Safe for any thread.
 */
final class Sender implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
  private static final long SILENCE_S = 5;
  private static final long PAUSE_MS = 200;

  private final KafkaAddress address;
  private final Reach reach;
  private KafkaProducer<byte[], byte[]> producer;
  private volatile boolean closed;
  private boolean silent;

  Sender(KafkaAddress address, Reach reach) {
    this.address = address;
    this.reach = reach;
    this.producer = Clients.producer(address.servers(), reach.producing());
  }

  /**
   * Sends records and waits for them.
   *
   * @return the offset of the last
   * @throws JournalException where Kafka refuses for good, or this was closed meanwhile; then they
   *     may be stored or not
   */
  long send(List<ProducerRecord<byte[], byte[]>> records) {
    while (true) {
      KafkaProducer<byte[], byte[]> by = producer();
      try {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (ProducerRecord<byte[], byte[]> each : records) {
          sent.add(by.send(each));
        }
        long last = -1;
        for (Future<RecordMetadata> each : sent) {
          last = stored(each);
        }
        answered();
        return last;
      } catch (InterruptedException | InterruptException stopped) {
        Thread.currentThread().interrupt();
        throw new JournalException(
            address + ": interrupted before Kafka had the entry; it may be stored or not", stopped);
      } catch (ExecutionException failed) {
        again(by, failed.getCause());
      } catch (KafkaException failed) {
        again(by, failed);
      } catch (IllegalStateException producerClosed) {
        again(by, producerClosed);
      }
    }
  }

  private long stored(Future<RecordMetadata> sent) throws ExecutionException, InterruptedException {
    while (true) {
      try {
        return sent.get(SILENCE_S, TimeUnit.SECONDS).offset();
      } catch (TimeoutException silence) {
        refuseClosed(silence);
        silent();
      }
    }
  }

  /**
   * Refuses for good, or makes a new producer in place of one that may be of no more use. One that
   * only waited in vain is kept: it knows brokers that the address does not name.
   */
  private void again(KafkaProducer<byte[], byte[]> broken, Throwable why) throws JournalException {
    refuseClosed(why);
    boolean final_ =
        why instanceof AuthenticationException
            || why instanceof AuthorizationException
            || why instanceof RecordTooLargeException;
    if (final_) {
      throw Topics.refused(address, why);
    }
    LOG.atLevel(reach.alarm()).log("{}: sending again: {}", address, why.toString());
    pause();
    synchronized (this) {
      boolean waited = why instanceof org.apache.kafka.common.errors.TimeoutException;
      if (!waited && producer == broken && !closed) {
        anew();
      }
    }
  }

  private void anew() {
    try {
      KafkaProducer<byte[], byte[]> next = Clients.producer(address.servers(), reach.producing());
      producer.close(Duration.ZERO);
      producer = next;
    } catch (JournalException notNow) {
      LOG.warn("{}: {}", address, notNow.getMessage());
    }
  }

  private void refuseClosed(Throwable why) {
    if (closed) {
      throw new JournalException(
          address + ": closed before Kafka had the entry; it may be stored or not", why);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized KafkaProducer<byte[], byte[]> producer() {
    return producer;
  }

  private synchronized void silent() {
    if (!silent) {
      silent = true;
      LOG.atLevel(reach.alarm())
          .log(
              "{}: Kafka has not taken an entry for {} s; it is kept and tried on, and nothing is"
                  + " acknowledged meanwhile",
              address,
              SILENCE_S);
    }
  }

  private synchronized void answered() {
    if (silent) {
      silent = false;
      LOG.atLevel(reach.alarm()).log("{}: Kafka takes entries again", address);
    }
  }

  /** Whoever still waits in {@link #send} is told so. */
  @Override
  public void close() {
    closed = true;
    producer().close(Duration.ofMillis(PAUSE_MS));
  }
}

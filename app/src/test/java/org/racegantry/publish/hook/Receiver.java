package org.racegantry.publish.hook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Somebody who is told, behaves as a test wants, and checks every signature. */
final class Receiver implements AutoCloseable {
  static final String SECRET = "a secret of twenty-four signs";

  final List<String> told = new CopyOnWriteArrayList<>();
  volatile int status = 200;
  volatile int asked;
  volatile long delay_ms;
  private final HttpServer server;

  Receiver(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    asked++;
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String signature = exchange.getRequestHeaders().getFirst("Gantry-Signature");
    long at_s = Long.parseLong(signature.substring(2, signature.indexOf(',')));
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    boolean sealed = signature.equals(Seal.of(SECRET, at_s, bytes));
    try {
      Thread.sleep(delay_ms);
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
    if (status == 200 && sealed) {
      told.add(body);
    }
    exchange.getResponseHeaders().set("Location", "http://localhost:1/");
    exchange.sendResponseHeaders(sealed ? status : 401, -1);
    exchange.close();
  }

  int port() {
    return server.getAddress().getPort();
  }

  Hook hook(long expires_s, Hook.What... what) {
    URI url = URI.create("http://localhost:" + port() + "/gantry");
    return new Hook(url, SECRET, List.of(what), List.of(), expires_s);
  }

  static void await(BooleanSupplier so) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!so.getAsBoolean() && System.nanoTime() < until) {
      Thread.sleep(10);
    }
    if (!so.getAsBoolean()) {
      throw new AssertionError("did not come to pass in 20 s");
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

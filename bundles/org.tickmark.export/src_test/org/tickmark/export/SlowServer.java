package org.tickmark.export;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Gives its page when whoever waits for it has looked up a few times, so that no clock is needed. */
final class SlowServer implements AutoCloseable {
	private static final int LOOKS = 6;

	private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private final byte[] page;
	private volatile CountDownLatch looks = new CountDownLatch(LOOKS);

	SlowServer(String page) throws IOException {
		this.page = page.getBytes(StandardCharsets.UTF_8);
		server.createContext("/", this::answer);
		server.setExecutor(threads);
		server.start();
	}

	String address() {
		return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
	}

	/** Has it wait for looks from anew. @return the same, whose looks it counts */
	BooleanSupplier counting(BooleanSupplier cancelled) {
		var counted = new CountDownLatch(LOOKS);
		looks = counted;
		return () -> {
			counted.countDown();
			return cancelled.getAsBoolean();
		};
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			looks.await();
			exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
			exchange.sendResponseHeaders(200, page.length);
			exchange.getResponseBody().write(page);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		server.stop(0);
		threads.shutdownNow();
	}
}

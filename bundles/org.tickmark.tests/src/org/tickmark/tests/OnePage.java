package org.tickmark.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A web server on this machine that gives everybody the same page. */
final class OnePage implements AutoCloseable {
	private final ServerSocket server;
	private final AtomicInteger asked = new AtomicInteger();
	private volatile String html;

	OnePage(String html) throws IOException {
		this.html = html;
		server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
		Thread.ofPlatform().daemon().start(this::serve);
	}

	/** From now on. */
	void become(String other) {
		html = other;
	}

	/** As it stands in a web address. */
	String host() {
		return "127.0.0.1:" + server.getLocalPort();
	}

	/** How often anybody has asked. */
	int asked() {
		return asked.get();
	}

	private void serve() {
		while (!server.isClosed()) {
			try (Socket socket = server.accept()) {
				asked.incrementAndGet();
				answer(socket);
			} catch (IOException e) {
				// Closed, or somebody hung up: the next one may come.
			}
		}
	}

	private void answer(Socket socket) throws IOException {
		var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
		for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) { }
		byte[] body = html.getBytes(StandardCharsets.UTF_8);
		String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
				+ "\r\nConnection: close\r\n\r\n";
		socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
		socket.getOutputStream().write(body);
		socket.getOutputStream().flush();
	}

	@Override
	public void close() throws IOException {
		server.close();
	}
}

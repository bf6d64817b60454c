package org.tickmark.dossier.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers on the loopback address as a test tells it to, byte by byte, and counts who comes. */
public final class LocalServer implements AutoCloseable {
	/** What it does with a connection, once it has read the request. */
	@FunctionalInterface
	public interface Behaviour {
		void answer(String request, OutputStream out) throws IOException;
	}

	private final ServerSocket listening;
	private final AtomicInteger connections = new AtomicInteger();
	private final List<String> requests = new CopyOnWriteArrayList<>();
	private final List<Socket> open = new CopyOnWriteArrayList<>();
	private final Behaviour behaviour;

	private LocalServer(ServerSocket listening, Behaviour behaviour) {
		this.listening = listening;
		this.behaviour = behaviour;
		Thread.ofPlatform().daemon().start(this::accept);
	}

	public static LocalServer that(Behaviour behaviour) {
		try {
			return new LocalServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), behaviour);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** @param listening that speaks TLS, for one */
	public static LocalServer on(ServerSocket listening, Behaviour behaviour) {
		return new LocalServer(listening, behaviour);
	}

	/** That answers everybody with these bytes. */
	public static LocalServer sending(String head, byte[] body) {
		return that((request, out) -> {
			out.write(head.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
			out.write(body);
		});
	}

	/** A page of HTML, as a good server sends it. */
	public static LocalServer page(String html) {
		byte[] body = html.getBytes(StandardCharsets.UTF_8);
		return sending("HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\nContent-Length: " + body.length + "\n\n", body);
	}

	public int port() {
		return listening.getLocalPort();
	}

	public String address() {
		return "http://127.0.0.1:" + port() + "/story";
	}

	public int connections() {
		return connections.get();
	}

	public List<String> requests() {
		return requests;
	}

	private void accept() {
		try {
			while (true) {
				Socket socket = listening.accept();
				connections.incrementAndGet();
				open.add(socket);
				Thread.ofPlatform().daemon().start(() -> serve(socket));
			}
		} catch (IOException e) {
			// Closed by the test.
		}
	}

	private void serve(Socket socket) {
		try (socket) {
			String request = head(socket.getInputStream());
			requests.add(request);
			behaviour.answer(request, socket.getOutputStream());
			socket.getOutputStream().flush();
		} catch (IOException e) {
			// The other side gave up, as it should.
		}
	}

	private static String head(InputStream in) throws IOException {
		var head = new ByteArrayOutputStream();
		for (int b = in.read(); b >= 0; b = in.read()) {
			head.write(b);
			if (head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) break;
		}
		return head.toString(StandardCharsets.ISO_8859_1);
	}

	@Override
	public void close() {
		try {
			listening.close();
			for (Socket socket : open) socket.close();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}

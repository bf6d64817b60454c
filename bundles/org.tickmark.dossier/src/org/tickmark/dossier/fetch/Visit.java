package org.tickmark.dossier.fetch;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import javax.net.ssl.SSLSocket;

import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.io.CloseMode;

/** One way to a page, over all its redirects. Runs on a thread of its own; another one watches it and stops it. */
final class Visit implements Callable<FetchedPage> {
	/** What servers send before an answer, such as "early hints". */
	private static final int MOST_INTERIM = 10;
	private static final Http1Config HEADS = Http1Config.custom().setMaxLineLength(16_000).setMaxHeaderCount(200).setMaxEmptyLineCount(10)
			.build();
	private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
	/** Says what asks: many servers turn away those who hide it. */
	private static final String AGENT = "Mozilla/5.0 (compatible; Tickmark/1.0; a person asked for this page)";

	private final String typed;
	private final FetchLimits limits;
	private final Clock clock;
	private final Network network;
	private final long end;
	private final List<Hop> hops = new ArrayList<>();
	private volatile String address;
	private volatile Optional<Socket> open = Optional.empty();
	private volatile Optional<PageBody> body = Optional.empty();
	private volatile boolean stopped;

	Visit(String typed, FetchLimits limits, Clock clock, Network network) {
		this.typed = typed;
		this.limits = limits;
		this.clock = clock;
		this.network = network;
		this.address = typed;
		this.end = System.nanoTime() + limits.deadline().toNanos();
	}

	/** Where it is now. */
	String address() {
		return address;
	}

	/** How much of the page has come. */
	long bytes() {
		return body.map(PageBody::received).orElse(0L);
	}

	/** Ends whatever is read or written at the moment, and lets nothing new begin. */
	void stop() {
		stopped = true;
		open.ifPresent(Network::close);
	}

	/** @throws FetchRefusedException if the page comes in too slowly */
	void refuseIfSlow() throws FetchRefusedException {
		if (body.filter(each -> each.isSlow(limits)).isPresent()) throw new FetchRefusedException(Refusal.TOO_SLOW, address);
	}

	@Override
	public FetchedPage call() throws FetchRefusedException {
		WebAddress first = WebAddress.typed(typed);
		try {
			return fetched(first);
		} catch (FetchRefusedException e) {
			throw hops.isEmpty() ? e : e.redirectedFrom(first.toString());
		}
	}

	private FetchedPage fetched(WebAddress first) throws FetchRefusedException {
		List<String> remarks = new ArrayList<>();
		Set<String> asked = new HashSet<>();
		WebAddress at = first;
		while (asked.add(at.toString()) && asked.size() <= limits.redirects() + 1) {
			address = at.toString();
			Answer answer = ask(at);
			hops.add(new Hop(address, answer.dialled(), answer.status()));
			if (answer.location().isEmpty()) return new PageReading(first, at, answer, remarks).page(typed, clock.instant(), hops);
			WebAddress next = at.redirected(answer.location().get());
			if (at.secure() && !next.secure()) remarks.add(Messages.text("remark.unprotected", next));
			at = next;
		}
		throw new FetchRefusedException(Refusal.REDIRECTS, hops.size(), at);
	}

	/**
	 * What came back from one address.
	 *
	 * @param location where it redirects to; empty for an answer that is a page
	 * @param bytes of the page; none where it redirects
	 * @param truncated whether fewer came than were promised
	 */
	record Answer(String dialled, int status, List<Entry<String, String>> headers, Optional<String> location, byte[] bytes,
			boolean truncated) { }

	private Answer ask(WebAddress at) throws FetchRefusedException {
		var connection = connection();
		try {
			Network.Line line = network.to(at, this::left, this::opened);
			if (line.socket() instanceof SSLSocket secured) connection.bind(secured, line.plain());
			else connection.bind(line.socket());
			connection.sendRequestHeader(request(at));
			connection.flush();
			ClassicHttpResponse response = head(connection);
			return answer(connection, response, line.dialled().getHostAddress());
		} catch (SocketTimeoutException e) {
			throw new FetchRefusedException(e, Refusal.DEADLINE, address, limits.deadline().toSeconds());
		} catch (IOException | HttpException e) {
			throw new FetchRefusedException(e, Refusal.NO_HTTP, address);
		} finally {
			// At once: a polite end would first read all that is still coming.
			connection.close(CloseMode.IMMEDIATE);
			open.ifPresent(Network::close);
		}
	}

	private static DefaultBHttpClientConnection connection() {
		// Left to itself, the parser does not count headers: it is made without this configuration.
		return new DefaultBHttpClientConnection(HEADS, null, null, null, null, null, new DefaultHttpResponseParserFactory(HEADS));
	}

	private static BasicClassicHttpRequest request(WebAddress at) {
		var request = new BasicClassicHttpRequest("GET", at.target());
		request.setHeader("Host", at.authority());
		request.setHeader("User-Agent", AGENT);
		request.setHeader("Accept", "text/html,application/xhtml+xml,text/plain;q=0.9,application/pdf;q=0.9,*/*;q=0.5");
		request.setHeader("Accept-Encoding", "gzip");
		request.setHeader("Connection", "close");
		return request;
	}

	private static ClassicHttpResponse head(DefaultBHttpClientConnection connection) throws IOException, HttpException {
		for (int interim = 0; interim <= MOST_INTERIM; interim++) {
			ClassicHttpResponse response = connection.receiveResponseHeader();
			if (response.getCode() >= 200) return response;
		}
		throw new ProtocolException("more than " + MOST_INTERIM + " interim answers");
	}

	private Answer answer(DefaultBHttpClientConnection connection, ClassicHttpResponse response, String dialled)
			throws IOException, HttpException, FetchRefusedException {
		List<Entry<String, String>> headers = Arrays.stream(response.getHeaders())
				.map(each -> Map.entry(each.getName(), Optional.ofNullable(each.getValue()).orElse(""))).toList();
		Optional<String> location = Optional.ofNullable(response.getFirstHeader("Location")).map(Header::getValue)
				.filter(value -> REDIRECTS.contains(response.getCode()));
		if (location.isPresent()) return new Answer(dialled, response.getCode(), headers, location, new byte[0], false);
		connection.receiveResponseEntity(response);
		var page = new PageBody(response, address, limits);
		body = Optional.of(page);
		byte[] bytes = page.read();
		return new Answer(dialled, response.getCode(), headers, location, bytes, page.isTruncated());
	}

	private void opened(Socket socket) {
		open = Optional.of(socket);
		if (stopped) Network.close(socket);
	}

	private int left() {
		return (int) Math.max(1, (end - System.nanoTime()) / 1_000_000);
	}
}

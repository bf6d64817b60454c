package org.tickmark.dossier.fetch;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.SSLSocketFactory;

/** Fetches as a desk does, with the loopback address named among its local hosts, and sees to it that nothing else is dialled. */
final class Fetching {
	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T10:00:00Z"), ZoneOffset.UTC);
	static final LocalHosts LOOPBACK = LocalHosts.of(Set.of("127.0.0.1", "right.test", "wrong.test", "old.test"));
	/** So short that no test waits long for what never comes. What comes has as long as at a desk, however slow the machine is. */
	static final FetchLimits SHORT = FetchLimits.USUAL.within(Duration.ofSeconds(3), Duration.ofMillis(400));
	static final HostAddresses NAMES = name -> {
		if (!name.endsWith(".test")) throw new UnknownHostException(name);
		return List.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
	};

	private Fetching() { }

	/** Connects to the loopback address and to nothing else, and remembers what it was asked for. */
	static final class CountingDial implements Dial {
		final List<InetSocketAddress> dialled = new CopyOnWriteArrayList<>();

		@Override
		public Socket unconnected() {
			return Dial.STRAIGHT.unconnected();
		}

		@Override
		public void connect(Socket socket, InetSocketAddress address, int millis) throws IOException {
			dialled.add(address);
			if (!address.getAddress().isLoopbackAddress()) throw new IOException("no test leaves this machine");
			socket.connect(address, millis);
		}
	}

	static PageFetch with(FetchLimits limits, LocalHosts hosts, HostAddresses names, Dial dial, SSLSocketFactory tls) {
		return new PageFetch(limits, CLOCK, new Network(hosts, names, dial, tls));
	}

	static PageFetch usual() {
		return within(SHORT);
	}

	private static PageFetch within(FetchLimits limits) {
		return with(limits, LOOPBACK, NAMES, new CountingDial(), (SSLSocketFactory) SSLSocketFactory.getDefault());
	}

	static FetchedPage page(String address) {
		try {
			return within(FetchLimits.USUAL).fetch(address, FetchProgress.NONE);
		} catch (FetchRefusedException e) {
			throw new AssertionError(address + " was refused: " + e.getMessage(), e);
		}
	}

	static FetchRefusedException refused(PageFetch fetch, String address) {
		return catchThrowableOfType(FetchRefusedException.class, () -> fetch.fetch(address, FetchProgress.NONE));
	}

	static FetchRefusedException refused(String address) {
		return refused(usual(), address);
	}
}

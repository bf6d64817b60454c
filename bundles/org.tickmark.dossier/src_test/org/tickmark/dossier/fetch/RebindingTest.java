package org.tickmark.dossier.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import javax.net.ssl.SSLSocketFactory;

import org.junit.jupiter.api.Test;
import org.tickmark.dossier.fetch.Fetching.CountingDial;

/** A name service that answers otherwise each time it is asked, to be found good and dialled bad. */
class RebindingTest {
	private static final int TRIES = 1000;

	@Test
	void onlyWhatWasCheckedIsDialled() throws Exception {
		var random = new Random(20);
		var dial = new CountingDial();
		var names = new Rebinding(random);
		try (LocalServer server = LocalServer.page("<p>Nobody should read this.")) {
			PageFetch fetch = Fetching.with(Fetching.SHORT, LocalHosts.NONE, names, dial, (SSLSocketFactory) SSLSocketFactory.getDefault());

			for (int i = 0; i < TRIES; i++) {
				names.asked = 0;
				Fetching.refused(fetch, "http://rebinding.example:" + server.port() + "/");
				assertThat(names.asked).isEqualTo(1);
			}

			assertThat(server.connections()).isZero();
		}
		assertThat(dial.dialled).isNotEmpty().extracting(InetSocketAddress::getAddress).allMatch(names.open::contains);
	}

	/** Good and bad ones in turn, alone and mixed; its own list changes behind the caller's back. */
	private static final class Rebinding implements HostAddresses {
		final Set<InetAddress> open = new HashSet<>();
		private final Random random;
		private int asked;

		Rebinding(Random random) {
			this.random = random;
		}

		@Override
		public List<InetAddress> of(String name) throws java.net.UnknownHostException {
			asked++;
			InetAddress good = InetAddress.getByAddress(name, new byte[] {8, 8, (byte) random.nextInt(256), (byte) random.nextInt(256)});
			InetAddress bad = InetAddress.getByAddress(name, new byte[] {127, 0, 0, 1});
			open.add(InetAddress.getByAddress(good.getAddress()));
			return switch (random.nextInt(4)) {
				case 0 -> List.of(bad);
				case 1 -> List.of(good, bad);
				case 2 -> List.of(good);
				default -> new Turning(good, bad);
			};
		}
	}

	/** Shows the good address to the first who looks and the bad one to all others. */
	private static final class Turning extends ArrayList<InetAddress> {
		private static final long serialVersionUID = 1;

		private final InetAddress bad;
		private int looks;

		Turning(InetAddress good, InetAddress bad) {
			super(List.of(good));
			this.bad = bad;
		}

		@Override
		public java.util.Iterator<InetAddress> iterator() {
			return looks++ == 0 ? List.copyOf(List.of(super.get(0))).iterator() : List.of(bad).iterator();
		}

		@Override
		public InetAddress get(int index) {
			return looks++ == 0 ? super.get(index) : bad;
		}
	}
}

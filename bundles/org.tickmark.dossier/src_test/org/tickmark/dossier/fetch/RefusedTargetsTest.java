package org.tickmark.dossier.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

import javax.net.ssl.SSLSocketFactory;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.dossier.fetch.Fetching.CountingDial;

/** A server waits on the loopback address, where many of these lead; nobody may come, and nothing else may be dialled either. */
class RefusedTargetsTest {
	private static LocalServer server;
	private final CountingDial dial = new CountingDial();
	private final PageFetch fetch = Fetching.with(Fetching.SHORT, LocalHosts.NONE, name -> List.of(InetAddress.getLoopbackAddress()), dial,
			(SSLSocketFactory) SSLSocketFactory.getDefault());

	@BeforeAll
	static void listen() {
		server = LocalServer.page("<p>Nobody should read this.");
	}

	@AfterAll
	static void nobodyCame() {
		assertThat(server.connections()).isZero();
		server.close();
	}

	private static Stream<String> spelledHosts() {
		return Stream.of(
				// this machine in every spelling
				"127.0.0.1", "127.0.0.1.", "127.1", "127.0.1", "127.255.255.254", "0177.0.0.1", "0177.1", "0x7f.0.0.1", "0x7f.1",
						"0x7F000001",
				"0X7f.0X0.0X0.0X1", "2130706433", "017700000001", "00000177.0.0.1", "127.0x0.00.1", "0", "0.0.0.0", "0x0", "00", "0.1",
				"\uFF11\uFF12\uFF17.0.0.1", "127\u30020\u30020\u30021", "127\uFF0E0\uFF0E0\uFF0E1", "\u2460\u2461\u2466.0.0.1",
				"%31%32%37.0.0.1", "127%2E0%2E0%2E1", "localhost", "LOCALHOST", "localhost.", "loc\u00ADalhost", "lo\u200Bcalhost",
				"\uFF4Cocalhost", "some-name.example", "some-name.example.",
				// local networks, carriers, links, clouds
				"10.0.0.1", "10.255.255.255", "012.1", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.257", "0xC0A80001",
						"3232235777",
				"100.64.0.1", "100.127.255.255", "169.254.169.254", "0xA9FEA9FE", "2852039166", "0251.0376.0251.0376", "169.254.0.1",
				// what no page is at
				"0.1.2.3", "192.0.0.1", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1",
						"224.0.0.1",
				"239.255.255.255", "240.0.0.1", "254.0.0.1", "255.255.255.255", "4294967295",
				// IPv6
				"[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::ffff:10.0.0.1]",
						"[::ffff:169.254.169.254]",
				"[::127.0.0.1]", "[::7f00:1]", "[::8.8.8.8]", "[::ffff:0:127.0.0.1]", "[64:ff9b::127.0.0.1]", "[64:ff9b::a00:1]",
				"[64:ff9b::a9fe:a9fe]", "[64:ff9b:1::808:808]", "[2002:7f00:1::]", "[2002:808:808::1]",
						"[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
				"[2001:2::1]", "[2001:10::1]", "[2001:db8::1]", "[3fff::1]", "[fc00::1]", "[fd12:3456::1]", "[fe80::1]", "[febf::1]",
				"[fec0::1]", "[ff02::1]", "[ff0e::1]", "[100::1]", "[5f00::1]", "[4000::1]", "[2600::5efe:7f00:1]",
						"[2600::200:5efe:a00:1]");
	}

	@ParameterizedTest
	@MethodSource("spelledHosts")
	void anAddressThatIsNotOfTheInternetIsNotDialled(String host) {
		FetchRefusedException refused = Fetching.refused(fetch, "http://" + host + ":" + server.port() + "/");

		assertThat(refused.refusal()).isEqualTo(Refusal.FORBIDDEN_ADDRESS);
		assertThat(dial.dialled).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1:PORT/_GET", "data:text/html,hello",
			"javascript:alert(1)", "jar:http://127.0.0.1:PORT/a.jar!/", "mailto:a@b.example", "view-source:http://127.0.0.1:PORT/",
			"FILE:/etc/passwd", "ws://127.0.0.1:PORT/", "ldap://127.0.0.1:PORT/", "dict://127.0.0.1:PORT/x", "\tfi\nle:///etc/passwd"})
	void onlyWebAddressesAreFetched(String address) {
		FetchRefusedException refused = Fetching.refused(fetch, address.replace("PORT", String.valueOf(server.port())));

		assertThat(refused.refusal()).isEqualTo(Refusal.NOT_WEB);
		assertThat(dial.dialled).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "http://", "http:///", "https://:443/", "http:127.0.0.1:PORT", "http:/127.0.0.1:PORT/", "http://[::1",
			"http://[fe80::1%25eth0]:PORT/", "http://[fe80::1%eth0]:PORT/", "http://[::1%lo]:PORT/", "http://127.0.0.1.1:PORT/",
					"http://256.1.1.1/",
			"http://127.0.0.0x:99999/", "http://1.2.3.08/", "http://0x100000000:PORT/", "http://a b:PORT/", "http://ex^ample:PORT/",
					"http://[v1.a]/",
			"http://%6:PORT/", "http://%00127.0.0.1:PORT/", "http://127.0.0.1%00.example:PORT/", "http://..:PORT/", "http://a..b:PORT/",
			"http://127.0.0.1:PORT:80/", "http://host:x/", "http://host:65536/", "http://[::127.0.0.1.1]:PORT/", "http://-a-:PORT/"})
	void whatIsNoAddressIsNotGuessedAt(String address) {
		FetchRefusedException refused = Fetching.refused(fetch, address.replace("PORT", String.valueOf(server.port())));

		assertThat(refused.refusal()).isEqualTo(Refusal.MALFORMED);
		assertThat(dial.dialled).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"http://me:secret@example.org/", "http://example.org@127.0.0.1:PORT/", "http://example.org\\@127.0.0.1:PORT/",
			"http://@127.0.0.1:PORT/", "https://127.0.0.1:PORT%40example.org@x/"})
	void anAddressWithAPasswordIsRefused(String address) {
		FetchRefusedException refused = Fetching.refused(fetch, address.replace("PORT", String.valueOf(server.port())));

		assertThat(refused.refusal()).isIn(Refusal.CREDENTIALS, Refusal.FORBIDDEN_ADDRESS);
		assertThat(dial.dialled).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 22, 25, 53, 110, 139, 389, 445, 993, 1023, 5060, 6667, 10080})
	void aPortOfAnotherServiceIsRefused(int port) {
		assertThat(Fetching.refused(fetch, "http://example.org:" + port + "/").refusal()).isEqualTo(Refusal.PORT);
	}

	@Test
	void aNameIsRefusedIfOneOfItsAddressesIsLocal() throws Exception {
		InetAddress open = InetAddress.getByAddress(new byte[] {8, 8, 8, 8});
		PageFetch mixed = Fetching.with(Fetching.SHORT, LocalHosts.NONE, name -> List.of(open, InetAddress.getLoopbackAddress()), dial,
				(SSLSocketFactory) SSLSocketFactory.getDefault());

		FetchRefusedException refused = Fetching.refused(mixed, "http://mixed.example:" + server.port() + "/");

		assertThat(refused.refusal()).isEqualTo(Refusal.FORBIDDEN_ADDRESS);
		assertThat(refused).hasMessageContaining("this computer itself").hasMessageContaining("allow mixed.example in the preferences");
		assertThat(dial.dialled).isEmpty();
	}

	@Test
	void aNamedHostStillDoesNotLeadToTheKeysOfACloud() throws Exception {
		InetAddress keys = InetAddress.getByAddress(new byte[] {(byte) 169, (byte) 254, (byte) 169, (byte) 254});
		PageFetch named = Fetching.with(Fetching.SHORT, LocalHosts.of(List.of("archive.local", "169.254.169.254")), name -> List.of(keys),
				dial,
				(SSLSocketFactory) SSLSocketFactory.getDefault());

		assertThat(Fetching.refused(named, "http://archive.local/").refusal()).isEqualTo(Refusal.FORBIDDEN_ADDRESS);
		assertThat(Fetching.refused(named, "http://169.254.169.254/").refusal()).isEqualTo(Refusal.FORBIDDEN_ADDRESS);
		assertThat(dial.dialled).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1", "198.17.0.1", "198.20.0.1",
			"223.255.255.255",
			"2606:4700::1111", "2a00:1450::1", "64:ff9b::808:808", "::ffff:8.8.8.8"})
	void whatIsBesideTheseRangesIsOfTheInternet(String address) throws Exception {
		assertThat(AddressTable.kindOf(InetAddress.getByName(address))).isEqualTo(AddressKind.PUBLIC);
	}
}

package org.tickmark.dossier.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIMatcher;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The certificate is one of "right.test", and trusted; the names of the tests all lead to the loopback address. */
class SecureConnectionTest {
	private static final char[] PASSWORD = "tickmark".toCharArray();
	private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<p>Opened on Friday.";
	private static SSLContext context;
	private final List<String> namesAsked = new CopyOnWriteArrayList<>();

	@BeforeAll
	static void certificate() throws Exception {
		KeyStore store = KeyStore.getInstance("PKCS12");
		try (InputStream file = SecureConnectionTest.class.getResourceAsStream("right.p12")) {
			store.load(file, PASSWORD);
		}
		KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		keys.init(store, PASSWORD);
		TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trusted.init(store);
		context = SSLContext.getInstance("TLS");
		context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
	}

	private LocalServer server() throws Exception {
		var listening = (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
		SSLParameters parameters = listening.getSSLParameters();
		parameters.setSNIMatchers(List.of(new SNIMatcher(0) {
			@Override
			public boolean matches(SNIServerName name) {
				return namesAsked.add(new String(name.getEncoded(), StandardCharsets.US_ASCII));
			}
		}));
		listening.setSSLParameters(parameters);
		return LocalServer.on(listening, (request, out) -> out.write(ANSWER.getBytes(StandardCharsets.US_ASCII)));
	}

	private static PageFetch fetch(SSLSocketFactory trusting) {
		return Fetching.with(Fetching.SHORT, Fetching.LOOPBACK, Fetching.NAMES, new Fetching.CountingDial(), trusting);
	}

	@Test
	void theAddressIsDialledAndTheNameIsAskedFor() throws Exception {
		try (LocalServer server = server()) {
			FetchedPage page = fetch(context.getSocketFactory()).fetch("https://right.test:" + server.port() + "/", FetchProgress.NONE);

			assertThat(page.text()).isEqualTo("Opened on Friday.");
			assertThat(page.hops().getFirst().dialled()).isEqualTo("127.0.0.1");
			assertThat(namesAsked).containsOnly("right.test");
			assertThat(server.requests().getFirst()).contains("Host: right.test:" + server.port() + "\r\n");
		}
	}

	@Test
	void aCertificateOfAnotherNameIsRefused() throws Exception {
		try (LocalServer server = server()) {
			FetchRefusedException refused = Fetching.refused(fetch(context.getSocketFactory()), "https://wrong.test:" + server.port()
					+ "/");

			assertThat(refused.refusal()).isEqualTo(Refusal.CERTIFICATE);
			assertThat(server.requests()).doesNotContain("GET");
		}
	}

	@Test
	void aCertificateOfTheNameIsNoneOfTheAddress() throws Exception {
		try (LocalServer server = server()) {
			assertThat(Fetching.refused(fetch(context.getSocketFactory()), "https://127.0.0.1:" + server.port() + "/").refusal())
					.isEqualTo(Refusal.CERTIFICATE);
		}
	}

	@Test
	void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
		try (LocalServer server = server()) {
			FetchRefusedException refused = Fetching.refused(fetch((SSLSocketFactory) SSLSocketFactory.getDefault()),
					"https://right.test:" + server.port() + "/");

			assertThat(refused.refusal()).isEqualTo(Refusal.CERTIFICATE);
		}
	}

	@Test
	void aServerThatSpeaksNoTlsIsRefused() {
		try (LocalServer server = LocalServer.page("<p>plain")) {
			assertThat(Fetching.refused("https://right.test:" + server.port() + "/").refusal()).isIn(Refusal.CERTIFICATE, Refusal.DEADLINE);
		}
	}

	@Test
	void aRedirectThatGivesUpProtectionIsRemarkedOn() throws Exception {
		try (LocalServer plain = LocalServer.page("<p>Opened on Friday."); LocalServer server = LocalServer.on(
				context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress()),
				(request, out) -> out.write(("HTTP/1.1 302 Found\r\nLocation: " + plain.address() + "\r\n\r\n")
						.getBytes(StandardCharsets.US_ASCII)))) {
			FetchedPage page = fetch(context.getSocketFactory()).fetch("https://right.test:" + server.port() + "/", FetchProgress.NONE);

			assertThat(page.hops()).hasSize(2);
			assertThat(page.remarks()).hasSize(1).first().asString().startsWith("A redirect left the protected connection (https)");
		}
	}
}

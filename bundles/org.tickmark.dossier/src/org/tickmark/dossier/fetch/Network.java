package org.tickmark.dossier.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * The way to a host. Its name is looked up once; all addresses that come back are checked, and only they are dialled.
 *
 * <p>A name is refused if any of its addresses is. To dial the good ones alone would be as safe, but no page that can be cited stands at a
 * host that is also a machine of the local network: it is a trap, or a name that means something else in this network.
 */
record Network(LocalHosts localHosts, HostAddresses hosts, Dial dial, SSLSocketFactory tls) {
	/** A host has seldom more; trying all of a hundred would only take the time that the answer needs. */
	private static final int TRIED = 4;

	/**
	 * A connection to the host.
	 *
	 * @param plain the socket that was dialled, below TLS
	 * @param socket to be spoken over
	 */
	record Line(Socket plain, Socket socket, InetAddress dialled) { }

	/**
	 * @param time milliseconds left
	 * @param opened is told each socket before it connects
	 */
	Line to(WebAddress address, Time time, Consumer<Socket> opened) throws FetchRefusedException, IOException {
		List<InetAddress> checked = checked(address);
		IOException last = new IOException("no address");
		int tried = Math.min(TRIED, checked.size());
		for (int i = 0; i < tried; i++) {
			Socket socket = dial.unconnected();
			opened.accept(socket);
			try {
				// The first must not use up the time of all: the newer kind of address often leads nowhere.
				dial.connect(socket, new InetSocketAddress(checked.get(i), address.port()), Math.max(1, time.left() / (tried - i)));
			} catch (IOException e) {
				close(socket);
				last = e;
				continue;
			}
			socket.setSoTimeout(time.left());
			return new Line(socket, address.secure() ? secured(socket, address) : socket, checked.get(i));
		}
		throw new FetchRefusedException(last, Refusal.NO_CONNECTION, address);
	}

	/** How much longer everything may take. */
	@FunctionalInterface
	interface Time {
		/** In milliseconds, at least one. */
		int left();
	}

	private List<InetAddress> checked(WebAddress address) throws FetchRefusedException {
		List<InetAddress> found = address.host().literal().map(List::of).orElse(List.of());
		if (found.isEmpty()) found = lookedUp(address);
		boolean named = localHosts.permits(address);
		for (InetAddress each : found) {
			AddressKind kind = AddressTable.kindOf(each);
			boolean permitted = kind == AddressKind.PUBLIC || named && kind.isLocal();
			if (!permitted) throw new FetchRefusedException(Refusal.FORBIDDEN_ADDRESS, address, each.getHostAddress(), kind.inWords(),
					address.host().name(), kind.isLocal() ? 1 : 0);
		}
		return found;
	}

	private List<InetAddress> lookedUp(WebAddress address) throws FetchRefusedException {
		String name = address.host().name();
		try {
			// A copy, so that no list can change between check and use; the bytes again, so that no zone or name rides along.
			List<InetAddress> found = new ArrayList<>();
			for (InetAddress each : hosts.of(name)) found.add(InetAddress.getByAddress(name, each.getAddress()));
			if (found.isEmpty()) throw new UnknownHostException(name);
			return List.copyOf(found);
		} catch (UnknownHostException e) {
			throw new FetchRefusedException(e, Refusal.UNKNOWN_HOST, name);
		}
	}

	private Socket secured(Socket plain, WebAddress address) throws FetchRefusedException, IOException {
		String name = address.host().literal().map(InetAddress::getHostAddress).orElse(address.host().name());
		try {
			var socket = (SSLSocket) tls.createSocket(plain, name, address.port(), true);
			SSLParameters parameters = socket.getSSLParameters();
			parameters.setEndpointIdentificationAlgorithm("HTTPS");
			parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
			socket.setSSLParameters(parameters);
			socket.startHandshake();
			return socket;
		} catch (SSLException e) {
			close(plain);
			throw new FetchRefusedException(e, Refusal.CERTIFICATE, address, String.valueOf(e.getMessage()));
		}
	}

	static void close(Socket socket) {
		try {
			socket.close();
		} catch (IOException e) {
			// Whatever it carried, nobody waits for more of it.
		}
	}
}

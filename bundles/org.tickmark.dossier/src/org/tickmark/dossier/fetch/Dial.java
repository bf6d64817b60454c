package org.tickmark.dossier.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;

/** Who opens a connection to an address that was checked. */
@FunctionalInterface
interface Dial {
	/** Straight there: a proxy would look the name up anew. */
	Dial STRAIGHT = new Dial() {
		@Override
		public Socket unconnected() {
			return new Socket(Proxy.NO_PROXY);
		}
	};

	/** A socket that is not connected yet, so that it can be closed while it connects. */
	Socket unconnected();

	/** @param millis to wait for an answer at most */
	default void connect(Socket socket, InetSocketAddress address, int millis) throws IOException {
		socket.connect(address, millis);
	}
}

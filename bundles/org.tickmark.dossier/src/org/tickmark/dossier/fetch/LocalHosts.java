package org.tickmark.dossier.fetch;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The hosts of the local network that a desk may fetch pages from: an archive, an intranet. For them, addresses of this machine, of private
 * networks and of carriers are no bar; all others of the table stay refused, those of cloud keys among them.
 */
public final class LocalHosts {
	/** A desk that has named none. */
	public static final LocalHosts NONE = new LocalHosts(Set.of());

	private final Set<String> named;

	private LocalHosts(Set<String> named) {
		this.named = named;
	}

	/**
	 * @param hosts names or literal addresses as they stand in web addresses, with a port where only that one is meant:
	 * {@code archive.local}, {@code 192.168.1.20:8080}
	 * @throws IllegalArgumentException with a sentence for people if one of them is none
	 */
	public static LocalHosts of(Collection<String> hosts) {
		Set<String> named = new HashSet<>();
		for (String host : hosts) named.add(key(host.strip()));
		return new LocalHosts(Set.copyOf(named));
	}

	private static String key(String host) {
		int colon = host.lastIndexOf(':');
		boolean hasPort = colon > host.lastIndexOf(']') && host.substring(colon + 1).matches("\\d{1,5}");
		String name = hasPort ? host.substring(0, colon) : host;
		return HostName.of(name).map(HostName::name).map(known -> hasPort ? known + host.substring(colon) : known)
				.orElseThrow(() -> new IllegalArgumentException(Messages.text("localHosts.malformed", host)));
	}

	boolean permits(WebAddress address) {
		String name = address.host().name();
		return named.contains(name) || named.contains(name + ":" + address.port());
	}
}

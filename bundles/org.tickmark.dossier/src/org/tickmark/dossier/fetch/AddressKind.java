package org.tickmark.dossier.fetch;

/** What a network address is for. */
enum AddressKind {
	/** Of the open internet: the only kind that a page is fetched from unasked. */
	PUBLIC,
	/** This machine. */
	LOOPBACK(true),
	/** A local network: 10/8, 172.16/12, 192.168/16. */
	PRIVATE(true),
	/** A carrier's or a private network's own, 100.64/10. */
	SHARED(true),
	/** A local network in IPv6, fc00::/7. */
	UNIQUE_LOCAL(true),
	/** Also where clouds keep the keys of their machines: 169.254.169.254. */
	LINK_LOCAL, SITE_LOCAL, UNSPECIFIED, PROTOCOL, BENCHMARK, DOCUMENTATION, MULTICAST, BROADCAST, RESERVED, DISCARD,
	/** An IPv4 address in an IPv6 coat, which a relay would take off again: compatible, translated, NAT64, 6to4, Teredo, ISATAP. */
	TRANSITION;

	private final boolean local;

	AddressKind() {
		this(false);
	}

	AddressKind(boolean local) {
		this.local = local;
	}

	/** Whether a desk may name hosts that have one. */
	boolean isLocal() {
		return local;
	}

	/** For people. */
	String inWords() {
		return Messages.text("address." + this);
	}
}

package org.tickmark.dossier.fetch;

import static org.tickmark.dossier.fetch.AddressKind.BENCHMARK;
import static org.tickmark.dossier.fetch.AddressKind.BROADCAST;
import static org.tickmark.dossier.fetch.AddressKind.DISCARD;
import static org.tickmark.dossier.fetch.AddressKind.DOCUMENTATION;
import static org.tickmark.dossier.fetch.AddressKind.LINK_LOCAL;
import static org.tickmark.dossier.fetch.AddressKind.LOOPBACK;
import static org.tickmark.dossier.fetch.AddressKind.MULTICAST;
import static org.tickmark.dossier.fetch.AddressKind.PRIVATE;
import static org.tickmark.dossier.fetch.AddressKind.PROTOCOL;
import static org.tickmark.dossier.fetch.AddressKind.PUBLIC;
import static org.tickmark.dossier.fetch.AddressKind.RESERVED;
import static org.tickmark.dossier.fetch.AddressKind.SHARED;
import static org.tickmark.dossier.fetch.AddressKind.SITE_LOCAL;
import static org.tickmark.dossier.fetch.AddressKind.TRANSITION;
import static org.tickmark.dossier.fetch.AddressKind.UNIQUE_LOCAL;
import static org.tickmark.dossier.fetch.AddressKind.UNSPECIFIED;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are for what, after the special-purpose registries of IANA. A table of our own: what {@link InetAddress} knows of itself
 * leaves out half of it. The first range that holds an address decides; in IPv6 everything outside 2000::/3 is refused unless listed.
 */
final class AddressTable {
	private static final List<Range> V4 = List.of(range("0.0.0.0", 8, UNSPECIFIED), range("10.0.0.0", 8, PRIVATE),
			range("100.64.0.0", 10, SHARED), range("127.0.0.0", 8, LOOPBACK), range("169.254.0.0", 16, LINK_LOCAL),
			range("172.16.0.0", 12, PRIVATE), range("192.0.0.0", 24, PROTOCOL), range("192.0.2.0", 24, DOCUMENTATION),
			range("192.88.99.0", 24, TRANSITION), range("192.168.0.0", 16, PRIVATE), range("198.18.0.0", 15, BENCHMARK),
			range("198.51.100.0", 24, DOCUMENTATION), range("203.0.113.0", 24, DOCUMENTATION), range("224.0.0.0", 4, MULTICAST),
			range("255.255.255.255", 32, BROADCAST), range("240.0.0.0", 4, RESERVED), range("0.0.0.0", 0, PUBLIC));
	private static final List<Range> V6 = List.of(range("::", 128, UNSPECIFIED), range("::1", 128, LOOPBACK), range("::", 96, TRANSITION),
			range("::ffff:0:0:0", 96, TRANSITION), range("64:ff9b:1::", 48, TRANSITION), range("100::", 64, DISCARD),
			range("2001:2::", 48, BENCHMARK), range("2001::", 32, TRANSITION), range("2001::", 23, PROTOCOL),
			range("2001:db8::", 32, DOCUMENTATION), range("2002::", 16, TRANSITION), range("3fff::", 20, DOCUMENTATION),
			range("2000::", 3, PUBLIC), range("fc00::", 7, UNIQUE_LOCAL), range("fe80::", 10, LINK_LOCAL), range("fec0::", 10, SITE_LOCAL),
			range("ff00::", 8, MULTICAST), range("::", 0, RESERVED));
	/** The relay of a network that has no IPv4 of its own: there every name leads to such an address. */
	private static final Range NAT64 = range("64:ff9b::", 96, TRANSITION);
	/** What stands before a mapped IPv4 address; Java takes it off in most places, not in all. */
	private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

	private AddressTable() { }

	private record Range(byte[] prefix, int bits, AddressKind kind) {
		boolean holds(byte[] address) {
			if (address.length != prefix.length) return false;
			int whole = bits / 8;
			if (!Arrays.equals(address, 0, whole, prefix, 0, whole)) return false;
			int rest = bits % 8;
			return rest == 0 || (address[whole] & 0xFF) >>> (8 - rest) == (prefix[whole] & 0xFF) >>> (8 - rest);
		}
	}

	/** What the address is for; one in another's coat is what it is without the coat, if it may be reached in it at all. */
	static AddressKind kindOf(InetAddress address) {
		return kindOf(address.getAddress());
	}

	private static AddressKind kindOf(byte[] address) {
		if (address.length == 4) return first(V4, address);
		byte[] last = Arrays.copyOfRange(address, 12, 16);
		if (Arrays.equals(address, 0, 12, MAPPED, 0, 12)) return first(V4, last);
		if (NAT64.holds(address)) return first(V4, last) == PUBLIC ? PUBLIC : TRANSITION;
		AddressKind kind = first(V6, address);
		return kind == PUBLIC && isIsatap(address) ? TRANSITION : kind;
	}

	/** The last half is 0000:5efe or 0200:5efe and an IPv4 address: it would leave the tunnel as that. */
	private static boolean isIsatap(byte[] address) {
		return (address[8] & ~2) == 0 && address[9] == 0 && address[10] == 0x5E && address[11] == (byte) 0xFE;
	}

	private static AddressKind first(List<Range> table, byte[] address) {
		return table.stream().filter(range -> range.holds(address)).findFirst().map(Range::kind).orElse(RESERVED);
	}

	private static Range range(String prefix, int bits, AddressKind kind) {
		return new Range(bytes(prefix), bits, kind);
	}

	/** Of a literal, for which nobody is asked. */
	private static byte[] bytes(String literal) {
		try {
			return InetAddress.getByName(literal).getAddress();
		} catch (UnknownHostException e) {
			throw new IllegalArgumentException(literal, e);
		}
	}
}

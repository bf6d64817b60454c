package org.tickmark.dossier.store;

import java.time.Instant;
import java.util.Optional;

import org.tickmark.dossier.Fetched;

/**
 * How a source comes to a dossier.
 *
 * @param name of its file, without folders
 * @param from where it comes from, for people: a file's path, an address, a mail
 * @param by who adds it
 * @param cover of a confidential source; empty for all others
 * @param fetched how it came from the network
 */
public record Arrival(String name, String from, String by, Instant at, Optional<Cover> cover, Optional<Fetched> fetched) {
	/**
	 * What a confidential source is called.
	 *
	 * @param codeName everywhere
	 * @param realName in the list of real names only, which stays on this desk
	 */
	public record Cover(String codeName, String realName) {
		/** @throws IllegalArgumentException for a blank code name */
		public Cover {
			if (codeName.isBlank()) throw new IllegalArgumentException("a blank code name");
		}
	}

	/** Of a file that somebody handed in. */
	public static Arrival of(String name, String from, String by, Instant at) {
		return new Arrival(name, from, by, at, Optional.empty(), Optional.empty());
	}

	/** Of a page. */
	public static Arrival of(String name, Fetched fetched, String by, Instant at) {
		return new Arrival(name, fetched.addresses().getFirst(), by, at, Optional.empty(), Optional.of(fetched));
	}

	/** The same in confidence. */
	public Arrival under(Cover chosen) {
		return new Arrival(name, from, by, at, Optional.of(chosen), fetched);
	}
}

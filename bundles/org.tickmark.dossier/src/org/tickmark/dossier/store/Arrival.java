package org.tickmark.dossier.store;

import java.time.Instant;
import java.util.Optional;

import org.tickmark.dossier.Fetched;
import org.tickmark.dossier.ReadSource;
import org.tickmark.dossier.Source;

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

	/** What it is to the dossier once it is kept: nothing real of a confidential one. */
	Source source(String hash, long bytes, ReadSource read) {
		if (cover.isEmpty()) {
			String title = read.title().isBlank() ? name : read.title();
			return new Source(hash, name, read.form(), title, bytes, at, by, from, Optional.empty(), fetched, false);
		}
		String code = cover.get().codeName();
		int dot = name.lastIndexOf('.');
		String covered = dot < 0 ? code : code + name.substring(dot);
		return new Source(hash, covered, read.form(), code, bytes, at, by, "", Optional.of(code), Optional.empty(), false);
	}

	/** The same in confidence. */
	public Arrival under(Cover chosen) {
		return new Arrival(name, from, by, at, Optional.of(chosen), fetched);
	}
}

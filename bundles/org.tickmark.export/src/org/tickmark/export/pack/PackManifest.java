package org.tickmark.export.pack;

import java.util.List;

/**
 * What a pack says of itself in {@code manifest.json}, whose members are named as here.
 *
 * @param format of the pack: {@link #FORMAT}
 * @param draft the name of its file in the pack
 * @param text SHA-256 of what a reader reads in the draft
 * @param by and at who made the pack, and when
 * @param signOff a sentence for people
 * @param heads the ends of the record of decisions
 * @param entries how many it has
 * @param recordLeftOut whether the record could not be put in, since a real name was typed into it
 * @param confidentialLeftOut how many confidential sources were left out
 * @param missing titles of sources whose copies were not there
 * @param files all but the manifest itself
 */
public record PackManifest(int format, String draft, String text, String by, String at, String signOff, List<String> heads, int entries,
		boolean recordLeftOut, int confidentialLeftOut, List<String> missing, List<PackedFile> files) {
	/** Raised when older programs would misread what newer ones write. */
	public static final int FORMAT = 1;
	/** How its file is called. */
	public static final String FILE = "manifest.json";

	/** @param bytes how many it has, unpacked */
	public record PackedFile(String name, String sha256, long bytes) { }

	public PackManifest {
		heads = List.copyOf(heads);
		missing = List.copyOf(missing);
		files = List.copyOf(files);
	}
}

package org.tickmark.archive.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.review.House;
import org.tickmark.review.HouseFile;
import org.tickmark.review.hash.Sha256;

/** The rules and the house by which all articles of one run are read, as they travel to those who read. */
public final class Rules implements Serializable {
	private static final long serialVersionUID = 1;
	private static final int SHORT = 16;

	private final String houseFile;
	private transient House house;
	private transient ClaimDetection detection;

	private Rules(String houseFile) {
		this.houseFile = houseFile;
	}

	/** Of a house that has set nothing. */
	public static Rules usual() {
		return new Rules("");
	}

	/** @throws IOException if some line of it cannot be understood */
	public static Rules of(String houseFile) throws IOException {
		List<String> faults = HouseFile.of(houseFile).faults();
		if (!faults.isEmpty()) throw new IOException(String.join("\n", faults));
		return new Rules(houseFile);
	}

	/** As the rules are to read. */
	public synchronized House house() {
		if (house == null) house = houseFile.isEmpty() ? House.USUAL : HouseFile.of(houseFile).house();
		return house;
	}

	/** With all rules. */
	public synchronized ClaimDetection detection() {
		if (detection == null) detection = ClaimDetection.standard();
		return detection;
	}

	/** Changes with every change of the rules, of the readers and of the house. */
	public String version() {
		try (InputStream in = Rules.class.getResourceAsStream("rules.txt")) {
			String built = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
			return Sha256.of(built + "\n" + ClaimDetection.standard().ruleIds() + "\n" + houseFile).substring(0, SHORT);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

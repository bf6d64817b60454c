package org.tickmark.ui.house;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.detection.HouseList;
import org.tickmark.claims.detection.JudgingCues;
import org.tickmark.claims.detection.UnknownCueException;
import org.tickmark.draft.file.DraftFileReader;

/**
 * What this house has written by hand: a text file of words to look for, and the words of saying that judge.
 *
 * @param faults what could not be understood, a sentence each; the rest works
 */
public record HouseRules(HouseList list, JudgingCues cues, List<String> faults) {
	/** Preference: the path of the house list; unset for the one in the workspace. */
	public static final String FILE = "houseList";
	/** Preference: the words of saying that judge, as {@link JudgingCues#of} reads them. */
	public static final String CUES = "judgingCues";
	private static final String NAME = "house-list.txt";

	/** What the rules were read from: nothing is read twice. */
	private record Origin(Path file, long stamp, String cues) { }

	private record Read(Origin origin, HouseRules rules) { }

	private static volatile Read last = new Read(new Origin(Path.of(""), 0, ""),
			new HouseRules(HouseList.empty(), JudgingCues.usual(), List.of()));

	/** The rules as they are now; the same object as long as nothing has changed. */
	public static HouseRules current() {
		var now = new Origin(file(), stamp(file()), preferences().get(CUES, JudgingCues.usual().words()));
		Read known = last;
		if (known.origin.equals(now)) return known.rules;
		var fresh = new Read(now, read(now));
		last = fresh;
		return fresh.rules;
	}

	/** The detection as this house wants it, its policy on dates included. */
	public ClaimDetection addedTo(ClaimDetection detection) {
		return detection.withHouse(list, cues).following(HousePolicies.ofThisDesk());
	}

	/** The house list of this desk, whether it is there or not. */
	public static Path file() {
		String chosen = preferences().get(FILE, "").strip();
		return chosen.isEmpty() ? usualFile() : Path.of(chosen);
	}

	public static Path usualFile() {
		try {
			return Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL())).resolve(NAME);
		} catch (URISyntaxException e) {
			throw new IllegalStateException("the workspace is no folder", e);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(Checker.BUNDLE);
	}

	private static long stamp(Path file) {
		try {
			return Files.exists(file) ? Files.getLastModifiedTime(file).toMillis() * 31 + Files.size(file) : 0;
		} catch (IOException e) {
			// Reading it will fail, too, and say why.
			return -1;
		}
	}

	private static HouseRules read(Origin from) {
		List<String> faults = new ArrayList<>();
		HouseList list = HouseList.empty();
		try {
			if (Files.exists(from.file))
				list = HouseList.of(new DraftFileReader().read(from.file.toString(), Files.readAllBytes(from.file)).source());
			else if (!from.file.equals(usualFile()))
				faults.add("The house list " + from.file + " is not there; choose another under Preferences > Tickmark > House Rules.");
		} catch (IOException e) {
			faults.add("The house list cannot be read: " + e.getMessage());
		}
		list.faults().forEach(fault -> faults.add("House list, " + fault + "."));
		try {
			return new HouseRules(list, JudgingCues.of(from.cues), faults);
		} catch (UnknownCueException e) {
			faults.add(e.getMessage());
			return new HouseRules(list, JudgingCues.usual(), faults);
		}
	}
}

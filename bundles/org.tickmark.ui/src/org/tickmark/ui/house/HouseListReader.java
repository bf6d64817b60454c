package org.tickmark.ui.house;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.tickmark.claims.detection.HouseList;
import org.tickmark.claims.detection.JudgingCues;
import org.tickmark.claims.detection.UnknownCueException;
import org.tickmark.draft.file.FileWatch;
import org.tickmark.draft.file.TextBytes;
import org.tickmark.ui.messages.Messages;

/** Reads what a house has written by hand, and reads nothing twice. */
final class HouseListReader {
	private static final String NAME = "house-list.txt";

	/** What the rules were read from. */
	private record Origin(Path file, Map<String, Object> looks, String cues) { }

	private record Read(Origin origin, HouseRules rules) { }

	private final Path usualFile;
	private volatile Read last = new Read(new Origin(Path.of(""), Map.of(), ""),
			new HouseRules(HouseList.empty(), JudgingCues.usual(), List.of()));

	/** @param usualFile may be missing without a fault; another one that somebody chose may not */
	HouseListReader(Path usualFile) {
		this.usualFile = usualFile;
	}

	/** In the workspace, for a desk that chose no other. */
	static Path ofThisDesk() {
		try {
			return Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL())).resolve(NAME);
		} catch (URISyntaxException e) {
			throw new IllegalStateException("the workspace is no folder", e);
		}
	}

	Path usualFile() {
		return usualFile;
	}

	/** As the file is now; the same object as long as nothing has changed. @param cues as {@link JudgingCues#of} reads them */
	HouseRules read(Path file, String cues) {
		var now = new Origin(file, FileWatch.looksOf(file), cues);
		Read known = last;
		if (known.origin.equals(now)) return known.rules;
		var fresh = new Read(now, read(now));
		last = fresh;
		return fresh.rules;
	}

	private HouseRules read(Origin from) {
		List<String> faults = new ArrayList<>();
		HouseList list = HouseList.empty();
		try {
			if (Files.exists(from.file))
				list = HouseList.of(TextBytes.linesOf(from.file.toString(), Files.readAllBytes(from.file)));
			else if (!from.file.equals(usualFile))
				faults.add(Messages.text("houseList.missing", from.file));
		} catch (IOException e) {
			faults.add(Messages.text("houseList.unreadable", e.getMessage()));
		}
		list.faults().forEach(fault -> faults.add(Messages.text("houseList.fault", fault)));
		try {
			return new HouseRules(list, JudgingCues.of(from.cues), faults);
		} catch (UnknownCueException e) {
			faults.add(e.getMessage());
			return new HouseRules(list, JudgingCues.usual(), faults);
		}
	}
}

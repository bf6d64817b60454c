package org.tickmark.ui.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ServiceCaller;
import org.tickmark.before.Asked;
import org.tickmark.before.PrintedBefore;
import org.tickmark.before.Sighting;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.sweep.Progress;
import org.tickmark.review.ReviewedDraft;

/** The index of what was printed before, opened when it is asked for the first time and again when another one took its place. */
final class OpenedIndex {
	private Optional<PrintedBefore> open = Optional.empty();

	/** Off the UI thread. @throws IOException with a message for people if it cannot be read */
	synchronized List<Sighting> lookUp(Path folder, ReviewedDraft draft, Asked asked, Progress progress) throws IOException {
		PrintedBefore index = opened(folder);
		List<Sighting> found = new ArrayList<>();
		List<IOException> failed = new ArrayList<>();
		boolean there = ServiceCaller.callOnce(OpenedIndex.class, ClaimDetection.class, rules -> {
			try {
				found.addAll(index.lookUp(draft, asked, rules, progress));
			} catch (IOException e) {
				failed.add(e);
			}
		});
		if (!there) throw new IllegalStateException("The claim detection service is missing, so the installation is incomplete.");
		if (failed.isEmpty()) return found;
		close();
		throw failed.getFirst();
	}

	private PrintedBefore opened(Path folder) throws IOException {
		if (open.isPresent() && open.get().isOf(folder)) return open.get();
		close();
		PrintedBefore index = PrintedBefore.open(folder);
		open = Optional.of(index);
		return index;
	}

	synchronized void close() {
		open.ifPresent(index -> {
			try {
				index.close();
			} catch (IOException e) {
				// It was only read.
			}
		});
		open = Optional.empty();
	}
}

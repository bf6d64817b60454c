package org.tickmark.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.tickmark.review.Status;

/**
 * What this desk calls its statuses, and those that it added. The ledger keeps their words only, so that desks that call them otherwise
 * understand each other.
 */
public final class Statuses {
	private static final String ADDED = "added";
	private static final String SETTLED = "=settled";
	private static final int GRAY = 0x5A6472;
	/** Dark enough for a white letter; hue only repeats what the letter says. */
	private static final Map<Status, Integer> COLORS = Map.of(Status.OPEN, 0x6B6B6B, Status.IN_WORK, 0x0B5CAD, Status.QUERY, 0xA85A00, Status.VERIFIED, 0x1B7837,
			Status.CORRECTED, 0x00757A, Status.ON_AUTHOR, 0x6A3D9A, Status.NOT_VERIFIABLE, 0x7A4B2A, Status.NO_FACT, GRAY, Status.RECHECK, 0xB00020);

	private Statuses() { }

	/**
	 * How one status looks at this desk.
	 *
	 * @param color red, green and blue as in {@code 0xRRGGBB}
	 */
	public record Look(Status status, String label, char letter, int color) {
		/** As Tickmark has it. */
		public static Look standard(Status status) {
			return new Look(status, status.label(), status.letter(), COLORS.getOrDefault(status, GRAY));
		}
	}

	/** All that a person may set, those that this desk added last. */
	public static List<Status> decidable() {
		return all().stream().filter(Status::decidable).toList();
	}

	public static List<Status> all() {
		List<Status> all = new ArrayList<>(Status.standard());
		Stream.of(stored(ADDED, "").split(",")).filter(entry -> !entry.isEmpty())
				.forEach(entry -> all.add(Status.added(entry.split("=")[0], entry.endsWith(SETTLED))));
		return all;
	}

	/** By its word in the ledger. */
	public static Optional<Status> of(String word) {
		return all().stream().filter(status -> status.word().equals(word)).findFirst();
	}

	public static String label(Status status) {
		return stored(status.word() + ".label", status.label());
	}

	public static char letter(Status status) {
		return stored(status.word() + ".letter", String.valueOf(status.letter())).charAt(0);
	}

	/** Red, green and blue as in {@code 0xRRGGBB}. */
	public static int color(Status status) {
		return Integer.parseInt(stored(status.word() + ".color", String.valueOf(Look.standard(status).color())));
	}

	public static Look look(Status status) {
		return new Look(status, label(status), letter(status), color(status));
	}

	/** From now on these statuses are there, looking so; those that every desk has are there in any case. */
	public static void set(List<Look> looks) {
		IEclipsePreferences node = node();
		all().forEach(status -> forget(node, status));
		node.put(ADDED, looks.stream().map(Look::status).filter(Status::isAdded).map(status -> status.word() + (status.settled() ? SETTLED : ""))
				.collect(Collectors.joining(",")));
		for (Look look : looks) {
			Look standard = Look.standard(look.status());
			String word = look.status().word();
			if (!look.label().equals(standard.label())) node.put(word + ".label", look.label());
			if (look.letter() != standard.letter()) node.put(word + ".letter", String.valueOf(look.letter()));
			if (look.color() != standard.color()) node.putInt(word + ".color", look.color());
		}
	}

	private static void forget(IEclipsePreferences node, Status status) {
		Stream.of(".label", ".letter", ".color").forEach(key -> node.remove(status.word() + key));
	}

	/** Where no platform runs, there are no settings either, and all is as Tickmark has it. */
	private static String stored(String key, String otherwise) {
		return Platform.isRunning() ? node().get(key, otherwise) : otherwise;
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(Checker.BUNDLE + ".statuses");
	}
}

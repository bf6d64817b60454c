package org.tickmark.ui.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.HouseStatuses.Named;
import org.tickmark.review.ledger.Status;

/**
 * What this desk calls its statuses, and those that it added. The ledger keeps their words, so that desks that call them otherwise
 * understand each other.
 */
public final class Statuses {
	private static final String ADDED = "added";
	private static final String SETTLED = "=settled";
	private static final String ON_LIGHT_KEY = ".light";
	private static final String ON_DARK_KEY = ".dark";
	private static final int GRAY = 0x5A6472;
	private static final int LIGHT_GRAY = 0xAEB8C4;
	/** Can be read on a light ground; hue only repeats what the letter says. */
	private static final Map<Status, Integer> ON_LIGHT = Map.of(Status.OPEN, 0x6B6B6B, Status.IN_WORK, 0x0B5CAD, Status.QUERY, 0xA85A00,
			Status.VERIFIED, 0x1B7837,
			Status.CORRECTED, 0x00757A, Status.ON_AUTHOR, 0x6A3D9A, Status.NOT_VERIFIABLE, 0x7A4B2A, Status.NO_FACT, GRAY, Status.RECHECK,
			0xB00020);
	/** Can be read on a dark ground. */
	private static final Map<Status, Integer> ON_DARK = Map.of(Status.OPEN, 0xB8B8B8, Status.IN_WORK, 0x6EB4FF, Status.QUERY, 0xFFB95F,
			Status.VERIFIED, 0x7FD090,
			Status.CORRECTED, 0x5ACDC3, Status.ON_AUTHOR, 0xCDA5FF, Status.NOT_VERIFIABLE, 0xE0B08A, Status.NO_FACT, LIGHT_GRAY,
			Status.RECHECK, 0xFF9A9A);
	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

	private Statuses() { }

	/**
	 * How one status looks at this desk.
	 *
	 * @param onLight and onDark where the system is light and where it is dark; red, green and blue as in {@code 0xRRGGBB}
	 */
	public record Look(Status status, String label, char letter, int onLight, int onDark) {
		/** As Tickmark has it. */
		public static Look standard(Status status) {
			return new Look(status, status.label(), status.letter(), ON_LIGHT.getOrDefault(status, GRAY),
					ON_DARK.getOrDefault(status, LIGHT_GRAY));
		}
	}

	/** All that a person may set, those that this desk added last. */
	public static List<Status> decidable() {
		return all().stream().filter(Status::decidable).toList();
	}

	public static List<Status> all() {
		List<Status> all = new ArrayList<>(Status.standard());
		Stream.of(stored(ADDED, "").split(",")).filter(entry -> !entry.isEmpty())
				.map(entry -> Status.added(entry.split("=")[0], entry.endsWith(SETTLED)))
				.forEach(plain -> all.add(Status.added(plain.word(), label(plain), letter(plain), plain.settled())));
		return all;
	}

	/** By its word in the ledger. */
	public static Optional<Status> of(String word) {
		return all().stream().filter(status -> status.word().equals(word)).findFirst();
	}

	/** For what is put into words elsewhere. */
	public static HouseStatuses house() {
		return HouseStatuses.of(all().stream().map(status -> new Named(status, label(status), letter(status))).toList());
	}

	public static String label(Status status) {
		return stored(status.word() + ".label", status.label());
	}

	public static char letter(Status status) {
		return stored(status.word() + ".letter", String.valueOf(status.letter())).charAt(0);
	}

	public static Look look(Status status) {
		Look standard = Look.standard(status);
		return new Look(status, label(status), letter(status), color(status, ON_LIGHT_KEY, standard.onLight()),
				color(status, ON_DARK_KEY, standard.onDark()));
	}

	private static int color(Status status, String key, int otherwise) {
		return Integer.parseInt(stored(status.word() + key, String.valueOf(otherwise)));
	}

	/** @param listener run whenever statuses look otherwise from now on; UI thread only */
	public static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	public static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}

	/** From now on these statuses are there, looking so; those that every desk has are there in any case. */
	public static void set(List<Look> looks) {
		IEclipsePreferences node = node();
		all().forEach(status -> forget(node, status));
		node.put(ADDED,
				looks.stream().map(Look::status).filter(Status::isAdded).map(status -> status.word() + (status.settled() ? SETTLED : ""))
				.collect(Collectors.joining(",")));
		for (Look look : looks) {
			Look standard = Look.standard(look.status());
			String word = look.status().word();
			// What an added one is called by itself may be what it was called before.
			boolean added = look.status().isAdded();
			if (added || !look.label().equals(standard.label())) node.put(word + ".label", look.label());
			if (added || look.letter() != standard.letter()) node.put(word + ".letter", String.valueOf(look.letter()));
			if (look.onLight() != standard.onLight()) node.putInt(word + ON_LIGHT_KEY, look.onLight());
			if (look.onDark() != standard.onDark()) node.putInt(word + ON_DARK_KEY, look.onDark());
		}
		Settings.keep(node);
		LISTENERS.forEach(Runnable::run);
	}

	private static void forget(IEclipsePreferences node, Status status) {
		Stream.of(".label", ".letter", ON_LIGHT_KEY, ON_DARK_KEY).forEach(key -> node.remove(status.word() + key));
	}

	/** Where no platform runs, there are no settings either, and all is as Tickmark has it. */
	private static String stored(String key, String otherwise) {
		return Platform.isRunning() ? node().get(key, otherwise) : otherwise;
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(Checker.BUNDLE + ".statuses");
	}
}

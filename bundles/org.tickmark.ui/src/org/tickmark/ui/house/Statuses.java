package org.tickmark.ui.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.prefs.Preferences;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.HouseStatuses.Named;
import org.tickmark.review.ledger.Status;

/**
 * What this desk calls its statuses, and those that it added, as it was at one moment. The ledger keeps their words, so that desks that
 * call them otherwise understand each other.
 *
 * @param looks of all there are, those that the desk added last
 */
public record Statuses(List<Look> looks) {
	private static final String ADDED = "added";
	private static final String SETTLED = "=settled";
	private static final String LABEL_KEY = ".label";
	private static final String LETTER_KEY = ".letter";
	private static final String ON_LIGHT_KEY = ".light";
	private static final String ON_DARK_KEY = ".dark";
	private static final int GRAY = 0x5A6472;
	private static final int LIGHT_GRAY = 0xAEB8C4;
	/** Can be read on a light ground; hue only repeats what the letter says. */
	private static final Map<Status, Integer> ON_LIGHT = Map.of(Status.OPEN, 0x6B6B6B, Status.IN_WORK, 0x0B5CAD, Status.QUERY, 0xA85A00,
			Status.VERIFIED, 0x1B7837,
			Status.CORRECTED, 0x00757A, Status.ON_AUTHOR, 0x6A3D9A, Status.NOT_VERIFIABLE, 0x7A4B2A, Status.NO_FACT, GRAY, Status.RECHECK,
			0xB00020, Status.STANDS, 0x8A1C5B);
	/** Can be read on a dark ground. */
	private static final Map<Status, Integer> ON_DARK = Map.of(Status.OPEN, 0xB8B8B8, Status.IN_WORK, 0x6EB4FF, Status.QUERY, 0xFFB95F,
			Status.VERIFIED, 0x7FD090,
			Status.CORRECTED, 0x5ACDC3, Status.ON_AUTHOR, 0xCDA5FF, Status.NOT_VERIFIABLE, 0xE0B08A, Status.NO_FACT, LIGHT_GRAY,
			Status.RECHECK, 0xFF9A9A, Status.STANDS, 0xFFA3D1);

	public Statuses {
		looks = List.copyOf(looks);
	}

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

	/** As they were put there; what nobody set is as Tickmark has it. */
	static Statuses in(Preferences node) {
		List<Status> all = new ArrayList<>(Status.standard());
		// What a house added once may be one of Tickmark's own by now.
		Stream.of(node.get(ADDED, "").split(",")).filter(entry -> !entry.isEmpty() && Status.of(entry.split("=")[0]).isEmpty())
				.map(entry -> Status.added(entry.split("=")[0], entry.endsWith(SETTLED)))
				.forEach(plain -> all.add(Status.added(plain.word(), label(plain, node), letter(plain, node), plain.settled())));
		return new Statuses(all.stream().map(status -> look(status, node)).toList());
	}

	private static Look look(Status status, Preferences node) {
		Look standard = Look.standard(status);
		return new Look(status, label(status, node), letter(status, node), node.getInt(status.word() + ON_LIGHT_KEY, standard.onLight()),
				node.getInt(status.word() + ON_DARK_KEY, standard.onDark()));
	}

	private static String label(Status status, Preferences node) {
		return node.get(status.word() + LABEL_KEY, status.label());
	}

	private static char letter(Status status, Preferences node) {
		return node.get(status.word() + LETTER_KEY, String.valueOf(status.letter())).charAt(0);
	}

	/** Replaces what stands there; nothing is kept of what is as Tickmark has it anyway. */
	void putInto(Preferences node) {
		in(node).looks.forEach(look -> Stream.of(LABEL_KEY, LETTER_KEY, ON_LIGHT_KEY, ON_DARK_KEY)
				.forEach(key -> node.remove(look.status().word() + key)));
		node.put(ADDED, looks.stream().map(Look::status).filter(Status::isAdded)
				.map(status -> status.word() + (status.settled() ? SETTLED : "")).collect(Collectors.joining(",")));
		for (Look look : looks) {
			Look standard = Look.standard(look.status());
			String word = look.status().word();
			// What an added one is called by itself may be what it was called before.
			boolean added = look.status().isAdded();
			if (added || !look.label().equals(standard.label())) node.put(word + LABEL_KEY, look.label());
			if (added || look.letter() != standard.letter()) node.put(word + LETTER_KEY, String.valueOf(look.letter()));
			if (look.onLight() != standard.onLight()) node.putInt(word + ON_LIGHT_KEY, look.onLight());
			if (look.onDark() != standard.onDark()) node.putInt(word + ON_DARK_KEY, look.onDark());
		}
	}

	/** For what is put into words, without colours. */
	public HouseStatuses house() {
		return HouseStatuses.of(looks.stream().map(look -> new Named(look.status(), look.label(), look.letter())).toList());
	}

	/** Named as a house names them, in the colours that they have here. */
	Statuses named(HouseStatuses house) {
		return new Statuses(house.named().stream()
				.map(named -> new Look(named.told(), named.label(), named.letter(), look(named.status()).onLight(),
						look(named.status()).onDark()))
				.toList());
	}

	/** All that a person may set, those that this desk added last. */
	public List<Status> decidable() {
		return looks.stream().map(Look::status).filter(Status::decidable).toList();
	}

	/** By its word in the ledger. */
	public Optional<Status> of(String word) {
		return looks.stream().map(Look::status).filter(status -> status.word().equals(word)).findFirst();
	}

	public String label(Status status) {
		return look(status).label();
	}

	/** Of a status that this desk does not have, as those called it who decided so. */
	public Look look(Status status) {
		return looks.stream().filter(look -> look.status().equals(status)).findFirst().orElseGet(() -> Look.standard(status));
	}
}

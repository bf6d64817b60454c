package org.tickmark.claims;

import java.util.Optional;

/** What has to stand in place of the words that a rule marks as wrong, where only one thing can be right. */
final class Correction {
	private Correction() { }

	/** @param written the marked words as they stand; empty where a reason speaks of other words, or more than one thing may be wrong */
	static Optional<String> of(Explanation why, String written) {
		return switch (why) {
			case FigureFault fault -> fault.right();
			case TextFault fault -> of(fault, written);
			case NameFault.OnList listed -> only(listed.written().equals(written.replace('\n', ' ')), listed.right());
			// Only a person knows which of two marks the house uses, and whether a sentence ends where a small letter follows a stop.
			case Explanation.Debris debris when debris.trace() != Explanation.Trace.FOREIGN_MARK && debris.trace() != Explanation.Trace.STRAY_STOP ->
			only(debris.written().equals(written), debris.better());
			default -> Optional.empty();
		};
	}

	private static Optional<String> of(TextFault fault, String written) {
		return switch (fault) {
			case TextFault.Doubled doubled ->
			only(written.startsWith(doubled.words()) && written.endsWith(doubled.words()), doubled.words());
			case TextFault.CurrencyTwice twice -> only(twice.written().equals(written), twice.better());
			case TextFault.BrokenNumber broken -> only(broken.written().equals(written), broken.better());
			case TextFault.BrokenLetters broken -> only(broken.written().equals(written), broken.better());
			case TextFault.HiddenCharacter hidden ->
			only(written.replace(Character.toString(hidden.codePoint()), "").equals(hidden.better()), hidden.better());
			case TextFault.ForeignLetter foreign -> only(foreign.written().equals(written), foreign.better());
			case TextFault.Placeholder placeholder -> Optional.empty();
			case TextFault.Residue residue -> Optional.empty();
		};
	}

	private static Optional<String> only(boolean fits, String better) {
		return fits && !better.isEmpty() ? Optional.of(better) : Optional.empty();
	}
}

package org.tickmark.review;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;

/**
 * What a house asks for before a draft may go, beyond every item being settled.
 *
 * @param sourceForVerified whether an item may only be verified with a source
 * @param everySentence whether every sentence must hold an item or have been found to state no fact
 * @param onePerson whether whoever wrote a draft may check it and sign it off, since nobody else works there
 * @param primaryOrTwo whether an item may only be verified with one primary source or two secondary ones
 */
public record SignOffRules(boolean sourceForVerified, boolean everySentence, boolean onePerson, boolean primaryOrTwo) {
	/** Of a house that has said nothing: two people, and no more than that. */
	public static final SignOffRules USUAL = new SignOffRules(false, false, false);

	/** Where any source will do, if one is needed at all. */
	public SignOffRules(boolean sourceForVerified, boolean everySentence, boolean onePerson) {
		this(sourceForVerified, everySentence, onePerson, false);
	}

	/** The same, whoever may check and sign. */
	public SignOffRules signedByOnePerson() {
		return new SignOffRules(sourceForVerified, everySentence, true, primaryOrTwo);
	}

	/** Whether an item rests on a source at all: the author's word is none. */
	static boolean isSourced(List<Evidence> evidence) {
		return evidence.stream().anyMatch(each -> each.kind() != EvidenceKind.ON_AUTHOR);
	}

	/**
	 * Whether it rests on one primary source or two secondary ones. Who was there counts as primary, so an interview does. A document
	 * counts as secondary, since a line that was typed without its kind is one, too. What a desk calculates is as good as the figures that
	 * go into it, and those are sources of their own.
	 */
	static boolean isPrimaryOrTwo(List<Evidence> evidence) {
		Set<String> secondary = new HashSet<>();
		for (Evidence each : evidence) {
			switch (each.kind()) {
				case PRIMARY, INTERVIEW -> {
					return true;
				}
				// Two pages of one paper are one source.
				case SECONDARY, DOCUMENT -> secondary.add(each.title().toLowerCase(Locale.ROOT));
				case OWN_CALCULATION, ON_AUTHOR -> { }
			}
		}
		return secondary.size() > 1;
	}
}

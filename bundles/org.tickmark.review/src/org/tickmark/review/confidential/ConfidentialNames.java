package org.tickmark.review.confidential;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;

/**
 * Who the confidential sources of a draft are. What is recorded goes through here, so that nothing that leaves the desk says more than
 * their code names, whoever types a real name wherever. What the draft itself says is not touched: it is what readers will read.
 */
public record ConfidentialNames(List<Named> names) {
	/** Where no source is confidential, or this desk does not know who they are. */
	public static final ConfidentialNames NONE = new ConfidentialNames(List.of());

	/**
	 * One source.
	 *
	 * @param codeName as everybody may know it
	 * @param realName and contact and note stay on this desk; contact and note may be empty
	 */
	public record Named(String codeName, String realName, String contact, String note) {
		public Named {
			codeName = codeName.strip();
			realName = realName.strip();
			if (codeName.isEmpty() || realName.isEmpty()) throw new IllegalArgumentException("a confidential source needs both names");
		}

		/** What must not be written anywhere else. */
		private Stream<Pattern> secrets() {
			return Stream.of(realName, contact.strip()).filter(secret -> !secret.isEmpty()).map(Named::asWritten);
		}

		/** In any case and with any blanks; not as part of a longer word. */
		private static Pattern asWritten(String secret) {
			String words = Stream.of(secret.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("[\\s\\p{Z}]{1,8}"));
			return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		}
	}

	public ConfidentialNames {
		names = List.copyOf(names);
	}

	/** The one with this code name, as far as this desk knows. */
	public Optional<Named> of(String codeName) {
		return names.stream().filter(named -> named.codeName().equalsIgnoreCase(codeName.strip())).reduce((earlier, later) -> later);
	}

	/** Code names in place of real ones. */
	public String cover(String words) {
		String covered = words;
		for (Named named : names) {
			for (Pattern secret : named.secrets().toList())
				covered = secret.matcher(covered).replaceAll(Matcher.quoteReplacement(named.codeName()));
		}
		return covered;
	}

	/** The same piece without a real name; confidential where one stood in its title, and where the title is a code name. */
	public Evidence cover(Evidence evidence) {
		String title = cover(evidence.title());
		boolean confidential = evidence.confidential() || !title.equals(evidence.title()) || of(title).isPresent();
		return new Evidence(evidence.kind(), title, cover(evidence.locator()), cover(evidence.contact()), evidence.checked(),
				cover(evidence.note()), evidence.hash(), confidential);
	}

	/** What people typed, without a real name. The name of a piece follows from its words, so it is found anew. */
	public LedgerEntry cover(LedgerEntry entry, Ledger ledger) {
		if (names.isEmpty()) return entry;
		return switch (entry) {
			case LedgerEntry.Decided decided -> new LedgerEntry.Decided(decided.subject(), decided.status(), cover(decided.reason()),
				decided.basis(), decided.withSentence());
			case LedgerEntry.Noted noted -> new LedgerEntry.Noted(noted.subject(), cover(noted.note()));
			case LedgerEntry.Sourced sourced -> new LedgerEntry.Sourced(sourced.subject(), cover(sourced.source()));
			case LedgerEntry.Refused refused ->
				new LedgerEntry.Refused(refused.subject(), refused.proposal(), cover(refused.reason()));
			case LedgerEntry.SignOffTakenBack back -> new LedgerEntry.SignOffTakenBack(cover(back.reason()));
			case LedgerEntry.CopyPurged purged -> new LedgerEntry.CopyPurged(cover(purged.title()), purged.hash());
			case LedgerEntry.EvidenceAdded added -> cover(added, ledger);
			case LedgerEntry.EvidenceWithdrawn withdrawn ->
				new LedgerEntry.EvidenceWithdrawn(withdrawn.subject(), withdrawn.piece(), cover(withdrawn.evidence()));
			case LedgerEntry.EvidenceChanged change ->
				new LedgerEntry.EvidenceChanged(change.piece(), cover(change.evidence()), cover(change.before()));
			case LedgerEntry.QuestionAnswered answered ->
				new LedgerEntry.QuestionAnswered(answered.question(), answered.about(), answered.answer(), cover(answered.note()));
			default -> entry;
		};
	}

	private LedgerEntry cover(LedgerEntry.EvidenceAdded added, Ledger ledger) {
		Evidence covered = cover(added.evidence());
		return covered.equals(added.evidence()) ? added
				: new LedgerEntry.EvidenceAdded(added.subject(), ledger.idOf(covered), covered);
	}
}

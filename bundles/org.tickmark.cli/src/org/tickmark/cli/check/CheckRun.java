package org.tickmark.cli.check;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.cli.input.ContentHash;
import org.tickmark.cli.input.Document;
import org.tickmark.cli.input.EncodingOption;
import org.tickmark.cli.input.InOrder;
import org.tickmark.cli.input.Input;
import org.tickmark.cli.input.Inputs;
import org.tickmark.cli.input.LineNumbers;
import org.tickmark.cli.terminal.Interruption;
import org.tickmark.cli.terminal.Progress;
import org.tickmark.cli.terminal.Session;
import org.tickmark.export.gate.Gate;
import org.tickmark.review.House;
import org.tickmark.review.HouseFile;
import org.tickmark.review.gate.GateRules;
import org.tickmark.review.ledger.LedgerEvent;

/** Looks at many documents on all cores, a few at a time, and hands the verdicts on in the order of the documents. */
final class CheckRun {
	private final Session session;
	private final EncodingOption encoding;
	private final Question question;
	private final Optional<Path> output;
	private final Gate gate;
	private final String asked;

	/** What every document is asked. @param filed the day that outranks its own */
	record Question(House house, GateRules rules, Optional<LocalDate> filed) {
		/** All that a verdict depends on beside the document and its ledger. */
		String key(String version) {
			return ContentHash.of(List.of(version, HouseFile.written(house), rules.written(), filed.map(LocalDate::toString).orElse("")));
		}
	}

	/**
	 * @param looked its name for {@link Kept}, where there is anything to keep
	 * @param size of the document, in characters or so
	 */
	private record Answer(Verdict verdict, String looked, long size) { }

	/** @param output is no draft, though it may stand in a folder of drafts */
	CheckRun(Session session, EncodingOption encoding, Question question, Optional<Path> output) {
		this.session = session;
		this.encoding = encoding;
		this.question = question;
		this.output = output;
		this.gate = new Gate(question.rules(), session.clock().getZone());
		this.asked = question.key(RuleVersion.of(session.detection()));
	}

	/** @param inputs as they were typed */
	CheckReport.Tally over(List<String> inputs, CheckReport report, Optional<KnownFindings> known, Optional<Kept> kept,
			Interruption interruption) {
		var taking = new Taking(report, known, kept, Progress.beside(session, output.isPresent(), () -> 0));
		try (var order = new InOrder<Answer>(Runtime.getRuntime().availableProcessors(), taking::take)) {
			inputs.forEach(new Inputs(session, encoding, output, (size, reading) -> {
				interruption.stopIfAsked();
				order.add(size, () -> answer(reading.get(), size, kept));
			})::read);
			order.finish();
		}
		return taking.end();
	}

	private Answer answer(Document document, long size, Optional<Kept> kept) {
		return switch (document) {
			case Input.Unreadable unreadable -> new Answer(new Verdict.NotRead(unreadable.id(), unreadable.error()), "", size);
			case Document.Read read -> {
				String key = key(read);
				Optional<List<Objection>> before = kept.flatMap(lines -> lines.of(key));
				yield before.isPresent() ? new Answer(new Verdict.Looked(read.id(), read.in(), before.get()), key, size)
						: new Answer(look(read), key, size);
			}
		};
	}

	private String key(Document.Read read) {
		// The same bytes may be another text to another reader, or in another encoding.
		List<String> parts = new ArrayList<>(List.of(asked, read.hash(), read.draft().text()));
		read.ledger().events().stream().map(LedgerEvent::hash).forEach(parts::add);
		return ContentHash.of(parts);
	}

	private Verdict look(Document.Read read) {
		try {
			return switch (read.opened(question.filed(), question.house(), session.detection())) {
				case Input.Unreadable unreadable -> new Verdict.NotRead(unreadable.id(), unreadable.error());
				case Input.Readable readable -> {
					var lines = new LineNumbers(readable.file().source());
					yield new Verdict.Looked(read.id(), read.in(), gate.findings(readable.reviewed()).stream()
							.map(finding -> Objection.of(finding, readable.reviewed().draft(), lines)).toList());
				}
			};
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
			// A rule that somebody brought along may do anything with a draft; the others are looked at all the same.
			return new Verdict.NotRead(read.id(), text("input.fault", e));
		}
	}

	/** What is done with each answer, on one thread. */
	private final class Taking {
		private final CheckReport report;
		private final Optional<KnownFindings> known;
		private final Optional<Kept> kept;
		private final Progress progress;
		private int documents;
		private int failing;
		private int loud;
		private int quiet;
		private int notRead;

		Taking(CheckReport report, Optional<KnownFindings> known, Optional<Kept> kept, Progress progress) {
			this.report = report;
			this.known = known;
			this.kept = kept;
			this.progress = progress;
		}

		void take(Answer answer) {
			documents++;
			switch (answer.verdict()) {
				case Verdict.NotRead failed -> {
					notRead++;
					report.failed(failed);
					progress.clear();
					session.complaints().line(text("input.about", failed.id(), failed.error()));
				}
				case Verdict.Looked looked -> take(looked, answer);
			}
			progress.done(answer.size());
		}

		private void take(Verdict.Looked looked, Answer answer) {
			kept.ifPresent(lines -> keep(lines, answer.looked(), looked.objections()));
			List<Objection> unknown = known.map(baseline -> baseline.loud(looked)).orElse(looked.objections());
			int inBaseline = looked.objections().size() - unknown.size();
			if (!unknown.isEmpty()) failing++;
			loud += unknown.size();
			quiet += inBaseline;
			report.looked(looked, unknown, inBaseline);
		}

		private void keep(Kept lines, String key, List<Objection> objections) {
			try {
				lines.keep(key, objections);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		CheckReport.Tally end() {
			progress.clear();
			var tally = new CheckReport.Tally(documents, failing, loud, quiet, notRead);
			report.end(tally);
			return tally;
		}
	}
}

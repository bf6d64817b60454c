package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;
import static org.tickmark.cli.terminal.PlainLines.cut;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.review.House;
import org.tickmark.review.Obstacle;
import org.tickmark.review.Readiness;
import org.tickmark.review.verbs.SignOffDraft;
import org.tickmark.review.verbs.TakeSignOffBack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Signs a draft off, or says what keeps it from that; takes a sign-off back. */
@Command(name = "signoff", mixinStandardHelpOptions = true)
public final class SignOffCommand extends RecordingCommand {
	private static final int WORDS_WIDTH = 44;

	@Option(names = "--one-person")
	private boolean onePerson;
	@Option(names = "--answer", paramLabel = "QUESTION=ANSWER", descriptionKey = "answer")
	private Map<String, String> answers = Map.of();
	@Option(names = "--note", paramLabel = "TEXT", descriptionKey = "answer-note")
	private Optional<String> note = Optional.empty();
	@Option(names = {"--withdraw", "--take-back"}, paramLabel = "REASON")
	private Optional<String> withdraw = Optional.empty();

	public SignOffCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		String by = by();
		if (answers.isEmpty() && note.isPresent()) throw wrong("checklist.noteAlone");
		answer(draft, answers, note.orElse(""));
		if (withdraw.isPresent()) withdraw(draft, withdraw.get());
		else if (!sign(draft, by)) return ExitCode.NOT_READY;
		report().line(draft.reviewed().signOffState().inWords(statuses(), session().clock().getZone()));
		return ExitCode.DONE;
	}

	@Override
	House rules(House house) {
		return onePerson ? house.with(house.signOff().signedByOnePerson()) : house;
	}

	private void withdraw(DraftOnDisk draft, String reason) throws IOException {
		if (reason.isBlank()) throw wrong("signoff.noReason");
		if (!record(draft, new TakeSignOffBack(reason))) throw wrong("signoff.unsigned");
	}

	/** @return whether it could be signed */
	private boolean sign(DraftOnDisk draft, String by) throws IOException {
		Readiness readiness = draft.reviewed().readiness(by);
		if (readiness.isReady()) record(draft, new SignOffDraft(readiness));
		else print(readiness.obstacles(), draft);
		return readiness.isReady();
	}

	private void print(List<Obstacle> obstacles, DraftOnDisk draft) {
		for (Obstacle obstacle : obstacles) {
			boolean lost = obstacle instanceof Obstacle.Lost;
			String place = obstacle.place().map(draft::placeOf).orElseGet(() -> lost ? text("items.lost") : "");
			report().row("%8s  %-" + WORDS_WIDTH + "s  %s", place, cut(words(obstacle, draft), WORDS_WIDTH), obstacle.inWords(statuses()));
		}
		report().line(text("signoff.notReady", obstacles.size()));
	}

	private static String words(Obstacle obstacle, DraftOnDisk draft) {
		if (obstacle instanceof Obstacle.Lost lost) return lost.orphan().item().anchor().exact();
		if (obstacle instanceof Obstacle.NotAnswered question)
			return text("signoff.question", question.asked().question().key(), question.asked().question().words());
		return obstacle.place().map(place -> place.in(draft.text())).orElse("");
	}
}

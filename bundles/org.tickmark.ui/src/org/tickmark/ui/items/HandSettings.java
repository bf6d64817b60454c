package org.tickmark.ui.items;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Shell;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.TimexWording;
import org.tickmark.claims.detection.People;
import org.tickmark.claims.detection.TypedDate;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.SetByHand;
import org.tickmark.review.ledger.SetByHand.What;
import org.tickmark.review.verbs.FixReading;
import org.tickmark.review.verbs.SetSpeaker;
import org.tickmark.review.verbs.SetValue;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.items.SetByHandDialog.Understood;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.views.Speakers;

/** Puts right what a rule got wrong: the value of dates, or the speaker of quotations. */
final class HandSettings {
	private final HouseSettings house;

	HandSettings(HouseSettings house) {
		this.house = house;
	}

	/** What the first of the items that can be set is, all others of its kind get. @return what else there is to say */
	String set(Shell shell, DraftUnderReview draft, List<Item> items) throws IOException {
		List<Item> here = items.stream().map(draft::whereItIs).flatMap(Optional::stream).toList();
		Optional<Item> first = here.stream().filter(item -> SetValue.appliesTo(item) || SetSpeaker.appliesTo(item)).findFirst();
		if (first.isEmpty()) return Messages.text("setByHand.none");
		boolean dates = SetValue.appliesTo(first.get());
		List<Item> alike = here.stream().filter(dates ? SetValue::appliesTo : SetSpeaker::appliesTo).toList();
		Optional<String> told = (dates ? askForDay(shell, draft, alike) : askForSpeaker(shell, draft, alike)).ask();
		if (told.isEmpty()) return "";
		Action action = dates ? new SetValue(alike, told.get()) : new SetSpeaker(alike, told.get());
		if (!draft.decisions().act(action, alike.stream().map(Item::id).toList())) return Messages.text("setByHand.unchanged");
		if (alike.size() == items.size()) return "";
		return dates ? Messages.text("setByHand.onlyDates", alike.size(), items.size())
				: Messages.text("setByHand.onlyQuotations", alike.size(), items.size());
	}

	private SetByHandDialog askForDay(Shell shell, DraftUnderReview draft, List<Item> dates) {
		Item first = dates.getFirst();
		String set = set(draft.ledger(), dates, What.VALUE);
		String question = dates.size() == 1
				? Messages.text("setByHand.whichDay", first.text(), FixReading.timex(first).map(TimexWording::of).orElse(""))
				: Messages.text("setByHand.whichDays", dates.size());
		Function<String, Understood> understanding = typed -> {
			if (typed.isBlank() && !set.isEmpty()) return new Understood(Messages.text("setByHand.day.rules"), Optional.of(""));
			// Also a value that nobody would type, such as that of a week, which was set by a script.
			if (typed.equals(set) && !set.isEmpty()) return new Understood(Messages.text("setByHand.asSet"), Optional.of(set));
			return TypedDate.of(typed, house.policy(), draft.referenceDate())
					.map(date -> new Understood(Messages.text("setByHand.understood", inWords(date.timex())), Optional.of(date.value())))
					.orElse(new Understood(Messages.text("dateline.howToType"), Optional.empty()));
		};
		return new SetByHandDialog(shell, Messages.text("setByHand.day.title"), question + giveBack(set), set, List.of(), understanding);
	}

	private static String inWords(Timex date) {
		return TimexWording.of(date) + ", " + TimexWording.precision(date);
	}

	private static SetByHandDialog askForSpeaker(Shell shell, DraftUnderReview draft, List<Item> quotations) {
		String question = Messages.text("setByHand.whoSays", quotations.size());
		Function<String, Understood> understanding = typed -> new Understood(
				typed.isBlank() ? Messages.text("setByHand.speaker.rules")
						: Messages.text("setByHand.speaker", typed.strip()),
				Optional.of(typed.strip()));
		String now = set(draft.ledger(), quotations, What.SPEAKER);
		String found = now.isEmpty() ? Speakers.knownNameOf(quotations.getFirst(), draft.text()) : now;
		return new SetByHandDialog(shell, Messages.text("setByHand.speaker.title"), question + giveBack(now), found,
				People.in(draft.asRead()), understanding);
	}

	/** @param set what is set already; empty if nothing is */
	private static String giveBack(String set) {
		return set.isEmpty() ? "" : " " + Messages.text("setByHand.giveBack");
	}

	/** What is set, to begin with. */
	private static String set(Ledger ledger, List<Item> items, What what) {
		List<SetByHand> set = ledger.setByHand(items.getFirst().id(), what);
		return set.isEmpty() ? "" : set.getLast().word();
	}
}

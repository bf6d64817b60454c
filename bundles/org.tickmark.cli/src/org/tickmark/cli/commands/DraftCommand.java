package org.tickmark.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.ClaimKind;
import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.input.EncodingOption;
import org.tickmark.cli.input.HouseOptions;
import org.tickmark.cli.terminal.Session;
import org.tickmark.cli.terminal.SessionCommand;
import org.tickmark.draft.Span;
import org.tickmark.review.House;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands on one draft and its decisions have in common. */
abstract class DraftCommand extends SessionCommand {
	private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

	@Mixin
	private HouseOptions house = new HouseOptions();
	@Mixin
	private EncodingOption encoding = new EncodingOption();
	@Parameters(index = "0", paramLabel = "DRAFT")
	private Path file = Path.of("");
	private House settings = House.USUAL;

	DraftCommand(Session session) {
		super(session);
	}

	@Override
	protected final int run() throws IOException {
		settings = rules(house.house(session().detection()));
		return run(file);
	}

	/** @param named the draft, unless a command takes something else for it */
	int run(Path named) throws IOException {
		return run(opened(named));
	}

	/** As the options say. */
	final DraftOnDisk opened(Path draft) throws IOException {
		return DraftOnDisk.open(draft, encoding, settings, session());
	}

	/** What they are called here. */
	final HouseStatuses statuses() {
		return settings.statuses();
	}

	/** What the options of one command change about it. */
	House rules(House house) {
		return house;
	}

	/** @param id as 'items' lists it */
	final Item item(DraftOnDisk draft, String id) {
		return draft.item(id).orElseThrow(() -> wrong("item.unknown", id));
	}

	/** @param at two UTF-16 offsets such as 107-113, the end exclusive */
	final Span place(String at, String draft) {
		Matcher place = PLACE.matcher(at);
		if (!place.matches()) throw wrong("at.malformed", at);
		int start = Integer.parseInt(place.group(1));
		int end = Integer.parseInt(place.group(2));
		if (start >= end || end > draft.length()) throw wrong("at.outside", at, draft.length());
		if (draft.substring(start, end).isBlank()) throw wrong("at.noWords", at);
		return new Span(start, end);
	}

	/** @param word names a kind that people may mark */
	final ClaimKind markable(String word) {
		return ClaimKind.of(word).filter(kind -> kind != ClaimKind.PROBLEM).orElseThrow(() -> wrong("kind.unknown", word));
	}

	/** @return the exit code */
	abstract int run(DraftOnDisk draft) throws IOException;
}

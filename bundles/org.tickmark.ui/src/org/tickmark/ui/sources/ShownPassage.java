package org.tickmark.ui.sources;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Passage;
import org.tickmark.review.Item;

/** Which item people look at, and which of the passages that speak of it. */
public final class ShownPassage {
	private final DraftDossier dossier;
	private List<Item> items = List.of();
	private int at;

	ShownPassage(DraftDossier dossier) {
		this.dossier = dossier;
	}

	/** Evidence that is accepted goes to these. */
	public List<Item> items() {
		return items;
	}

	/** What the dossier says of the first of them. */
	public Optional<LookUp> lookUp() {
		return items.stream().findFirst().flatMap(dossier.sweeping()::of);
	}

	/** The passage to be seen; empty where none speaks of the item. */
	public Optional<Passage> passage() {
		return lookUp().map(LookUp::passages).filter(passages -> at < passages.size()).map(passages -> passages.get(at));
	}

	/** Its place among the passages, from 0. */
	public int at() {
		return at;
	}

	/** These are selected from now on. The best passage of the first is shown, unless it is the same one as before. */
	public void turnTo(List<Item> selected) {
		boolean same = items.stream().findFirst().map(Item::id).equals(selected.stream().findFirst().map(Item::id));
		items = List.copyOf(selected);
		if (same) return;
		at = 0;
		dossier.tellPassage();
	}

	/** Shows the next passage, after the last one the first. @return false where there is no other */
	public boolean next() {
		return go(1);
	}

	/** Shows the one before. */
	public boolean previous() {
		return go(-1);
	}

	private boolean go(int step) {
		int all = lookUp().map(LookUp::passages).map(List::size).orElse(0);
		if (all == 0) return false;
		at = Math.floorMod(at + step, all);
		dossier.tellPassage();
		return all > 1;
	}

	void lookedUp() {
		at = 0;
		dossier.tellPassage();
	}

	void sourcesChanged() {
		dossier.tellPassage();
	}

	void follow(Function<Item, Optional<Item>> now) {
		items = items.stream().map(now).flatMap(Optional::stream).toList();
	}
}

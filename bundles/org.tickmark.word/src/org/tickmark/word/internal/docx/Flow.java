package org.tickmark.word.internal.docx;

import java.util.ArrayList;
import java.util.List;

/** Lines in the order in which they read, as they come together. */
final class Flow {
	final List<Line> lines = new ArrayList<>();
	private final List<Line> boxes = new ArrayList<>();
	private final List<Item> carried = new ArrayList<>();
	private final Story story;
	private final boolean original;
	private Line open;
	private boolean isOpen;

	Flow(Story story, boolean original) {
		this.story = story;
		this.original = original;
		open = new Line(story);
	}

	/** A paragraph starts; it goes on in the line of the one before if that one's end does not count. */
	void start(Para para) {
		if (isOpen && !areNeighbours(open.last(), para)) close();
		if (!isOpen) open = new Line(story);
		isOpen = true;
		open.paras.add(para);
		open.items.addAll(carried);
		carried.clear();
	}

	void end() {
		if (!(original ? open.last().endInserted : open.last().endDeleted)) close();
	}

	/** Nothing goes on behind it. */
	void close() {
		if (!isOpen) return;
		isOpen = false;
		// A paragraph that was taken out before a table has nothing left to be joined with: it is gone, but for the signs in it.
		boolean gone = original ? open.last().endInserted : open.last().endDeleted;
		if (gone && open.isEmpty()) carried.addAll(open.items.stream().filter(Sign.class::isInstance).toList());
		else lines.add(open);
	}

	/**
	 * What stands in a text box reads behind all else, like a note. Next to the paragraph that it is anchored in it would be in the way of
	 * whoever parts that paragraph: the anchor stays in one half.
	 */
	void box(Flow inner) {
		boxes.addAll(inner.all());
	}

	/** All lines, those in text boxes last. */
	List<Line> all() {
		close();
		List<Line> all = new ArrayList<>(lines);
		all.addAll(boxes);
		return all;
	}

	void add(Item item) {
		open.items.add(item);
	}

	static boolean areNeighbours(Para one, Para next) {
		return one.block == next.block && one.behind == next.behind;
	}
}

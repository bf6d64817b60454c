package org.tickmark.claims.internal.tense;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** A month that a contract or a term names: it lies ahead of the draft however the sentence tells of the trade or the deal. */
public final class Contracts {
	private static final WordSet HANDED_OVER = WordSet.of("delivery", "deliveries", "settlement", "shipment");
	private static final WordSet FUTURES = WordSet.of("futures", "contract", "contracts");
	/** One of them beside a contract tells that it is one of an exchange. */
	private static final WordSet MARKET = WordSet.of("futures", "exchange", "crude", "oil", "brent", "barrel", "barrels", "bushel", "bushels",
			"ounce", "nymex", "comex", "traders", "settled", "benchmark", "wheat", "corn", "soybean", "soybeans", "coffee", "cocoa", "sugar",
			"cotton", "copper", "gold", "silver", "gasoline", "gas", "platinum", "hogs", "cattle");
	private static final WordSet STARTING = WordSet.of("starting", "beginning", "commencing", "effective");
	private static final WordSet TAKE = WordSet.of("take", "takes", "taking");
	private static final WordSet COME = WordSet.of("go", "goes", "going", "come", "comes", "coming", "enter", "enters");
	private static final WordSet FORCE = WordSet.of("effect", "force");
	private static final int REACH = 14;

	private Contracts() { }

	/** "oil for May delivery", "the June contract" of a market, "futures for December", "takes effect in May": index of what tells, or -1. */
	public static int at(Words words, int from, int to) {
		boolean opened = words.is(from - 1, "for");
		if (words.in(to, HANDED_OVER) && (opened || isMarket(words, from, to))) return to;
		int noun = words.in(to, MARKET) && words.in(to + 1, FUTURES) ? to + 1 : to;
		if (words.in(noun, FUTURES) && (words.is(noun, "futures") || isMarket(words, from, noun))) return noun;
		boolean traded = opened && words.in(from - 2, FUTURES) && (words.is(from - 2, "futures") || isMarket(words, from - 2, to));
		return traded ? from - 2 : effect(words, from);
	}

	/** "to a school starting in August", "prices effective May"; not where it opens the sentence. */
	public static boolean isStarting(Words words, int from) {
		int at = words.is(from - 1, "in") ? from - 2 : from - 1;
		return at > 0 && words.in(at, STARTING) && words.isWord(at - 1);
	}

	private static int effect(Words words, int from) {
		if (!words.is(from - 1, "in") && !words.is(from - 1, "from") || !words.in(from - 2, FORCE)) return -1;
		int verb = words.is(from - 3, "into") ? from - 4 : from - 3;
		boolean told = verb == from - 3 ? words.in(verb, TAKE) : words.in(verb, COME);
		return told && !words.is(verb - 1, "did") && !words.is(verb - 1, "not") ? verb : -1;
	}

	private static boolean isMarket(Words words, int from, int to) {
		for (int i = from - REACH; i < to + REACH; i++) if (words.in(i, MARKET)) return true;
		return false;
	}
}

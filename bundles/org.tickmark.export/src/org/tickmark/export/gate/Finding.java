package org.tickmark.export.gate;

import java.util.Optional;

import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.gate.GateRule;

/**
 * Why a draft does not pass.
 *
 * @param rule that does not hold
 * @param item that it is about; empty for what concerns a sentence, a question or the draft
 * @param place in the text that the items' spans count in; empty for what has none there
 * @param words of the item, the sentence or the question; empty for what concerns the draft as a whole
 * @param why in one sentence for people
 * @param fingerprint names it in files that outlive an edit of the draft; rules that object to one item have the same
 */
public record Finding(GateRule rule, Optional<Item> item, Optional<Span> place, String words, String why, String fingerprint) { }
